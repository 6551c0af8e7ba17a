#include "app/desktop/Desktop.cpp"
