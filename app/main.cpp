#include "wizard/setupwizard.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    SetupWizard wizard;
    wizard.show();
    return QApplication::exec();
}
