extern "C" int atalayaDesktop() {
    return 0;
}
