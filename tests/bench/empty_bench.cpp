#include <QByteArray>

int main() {
    return QByteArray("x").size() == 1 ? 0 : 1;
}
