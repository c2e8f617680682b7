#include "app/demo/demoserver.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    demo::Server server;
    if (!server.start(demo::Options()))
        return 1;
    return QCoreApplication::exec();
}
