#include "wizard/setupwizard.h"

SetupWizard::SetupWizard(QWidget *parent) : QWizard(parent) {}
