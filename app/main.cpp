#include <cstdio>

int main() {
    std::puts("atalaya " ATALAYA_VERSION);
    return 0;
}
