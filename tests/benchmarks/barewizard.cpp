// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QWizard>

// The least window of five steps: pages with a title and nothing else.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ClassicStyle);
    for (int step = 1; step <= 5; ++step) {
        auto *page = new QWizardPage;
        page->setTitle(QStringLiteral("Step %1").arg(step));
        wizard.addPage(page);
    }
    wizard.resize(900, 700);
    wizard.show();
    return QApplication::exec();
}
