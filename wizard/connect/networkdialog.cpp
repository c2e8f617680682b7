// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/networkdialog.h"

#include "core/http/connectionprobe.h"
#include "core/http/networkfile.h"
#include "core/words/networktexts.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/secretfield.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto httpScheme = "http://"_L1;
constexpr auto socksScheme = "socks5://"_L1;

/// What is in it stands indented, below the choice that it belongs to.
QVBoxLayout *indented(QWidget &box)
{
    auto *layout = new QVBoxLayout(&box);
    layout->setContentsMargins(box.fontMetrics().height() * 3 / 2, 0, 0, 0);
    return layout;
}

} // namespace

QString proxyAddress(const NetworkSettings &settings, const Host &host)
{
    const auto proxy = proxyFor(settings, host.url());
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    const auto scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? socksScheme : httpScheme;
    return scheme + proxy.hostName() + u':' + QString::number(proxy.port());
}

QString proxyText(const NetworkSettings &settings, const Host &host)
{
    const auto proxy = proxyAddress(settings, host);
    if (proxy.isEmpty())
        //: %1 is a host. The connection to it goes without a proxy.
        return NetworkDialog::tr("To %1: direct, without a proxy.").arg(host.authority());
    //: %1 is a host, %2 the address of a proxy
    return NetworkDialog::tr("To %1: through the proxy %2.").arg(host.authority(), proxy);
}

NetworkDialog::NetworkDialog(const Functions &functions, const std::optional<Host> &host, QWidget *parent)
    : QDialog(parent)
    , m_functions(functions)
    , m_system(new QRadioButton(tr("Use the pro&xy of the system"), this))
    , m_systemProxy(new MutedLabel({}, this))
    , m_own(new QRadioButton(tr("Use &this proxy"), this))
    , m_type(new QComboBox)
    , m_proxy(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new SecretField(u"proxyPasswordEdit"_s))
    , m_caFile(new QLineEdit)
    , m_status(new StatusLine(u"networkDialogStatus"_s, this))
{
    setObjectName(u"networkDialog"_s);
    setWindowTitle(tr("Proxy and certificates"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillIn();
    showSystemProxy(host);
    resizeToText(*this, 90);
}

void NetworkDialog::accept()
{
    const auto wanted = settings();
    m_proxyField->setError({});
    m_caField->setError({});
    if (m_own->isChecked() && m_proxy->text().trimmed().isEmpty()) {
        m_proxyField->setError(inputText(Field::Proxy, Error::input(InputProblem::Empty)));
        return m_proxyField->focusField();
    }
    if (const auto applied = m_functions.http.apply(wanted); !applied) {
        const auto [field, sentence] = complaintAbout(wanted, applied.error());
        auto *widget = field == Field::CaFile ? m_caField : m_proxyField;
        widget->setError(sentence);
        return widget->focusField();
    }
    if (m_functions.settingsFile.isEmpty() || writeNetworkSettings(m_functions.settingsFile, wanted))
        return QDialog::accept();
    //: %1 is the path of a file
    m_status->say(tr("The settings are in effect, but could not be kept for the next start: %1 cannot be "
                     "written.")
                      .arg(m_functions.settingsFile));
}

void NetworkDialog::build()
{
    m_system->setObjectName(u"systemProxyRadio"_s);
    m_systemProxy->setObjectName(u"systemProxyLabel"_s);
    m_own->setObjectName(u"ownProxyRadio"_s);
    auto *systemBox = new QWidget(this);
    indented(*systemBox)->addWidget(m_systemProxy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::accepted, this, &NetworkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(sectionTitle(tr("Proxy"), this));
    for (auto *widget :
         std::initializer_list<QWidget *>{m_system, systemBox, m_own, buildProxy(), buildSignIn()})
        layout->addWidget(widget);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(sectionTitle(tr("Certificates"), this));
    layout->addWidget(buildCertificates());
    layout->addStretch();
    layout->addWidget(m_status);
    layout->addWidget(buttons);
}

QWidget *NetworkDialog::buildProxy()
{
    auto *box = new QWidget(this);
    auto *row = new QWidget(box);
    auto *inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    m_type->setObjectName(u"proxyTypeBox"_s);
    m_type->setAccessibleName(tr("Type of the proxy"));
    m_type->addItem(tr("HTTP"), QString(httpScheme));
    m_type->addItem(tr("SOCKS5"), QString(socksScheme));
    m_proxy->setObjectName(u"proxyEdit"_s);
    m_proxy->setPlaceholderText(u"proxy.example.com:8080"_s);
    // Its label is what a screen reader calls it on Linux, where it calls a box by what is chosen (Qt 6.4).
    inRow->addWidget(labelOf(*m_type, tr("Typ&e:")));
    inRow->addWidget(m_type);
    inRow->addWidget(m_proxy, 1);
    m_proxyField = new FormField(tr("&Host and port:"), row, box, m_proxy);
    indented(*box)->addWidget(m_proxyField);
    connect(m_own, &QRadioButton::toggled, box, &QWidget::setEnabled);
    box->setEnabled(false);
    return box;
}

QWidget *NetworkDialog::buildSignIn()
{
    auto *box = new QWidget(this);
    m_user->setObjectName(u"proxyUserEdit"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MutedLabel(
        tr("The proxy gets user and password only when it asks for them. They are never written to a "
           "file; they are forgotten when the program ends."),
        box));
    layout->addWidget(new FormField(tr("&User:"), m_user, box));
    layout->addWidget(new FormField(tr("&Password:"), m_password, box, m_password->edit()));
    return box;
}

QWidget *NetworkDialog::buildCertificates()
{
    auto *box = new QWidget(this);
    auto *row = new QWidget(box);
    auto *choose = new ActionButton(tr("&Choose…"), u"chooseCaFileButton"_s, row);
    m_caFile->setObjectName(u"caFileEdit"_s);
    connect(choose, &QPushButton::clicked, this, &NetworkDialog::onChooseClicked);
    auto *inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->addWidget(m_caFile, 1);
    inRow->addWidget(choose);
    m_caField = new FormField(tr("&Additional CA certificates (PEM file):"), row, box, m_caFile);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new MutedLabel(tr("The server’s certificate is always checked, against the certificates of "
                          "the system and those of this file."),
                       box));
    layout->addWidget(m_caField);
    return box;
}

void NetworkDialog::fillIn()
{
    const auto &now = m_functions.http.settings();
    (now.proxyUrl.isEmpty() ? m_system : m_own)->setChecked(true);
    const bool isSocks = now.proxyUrl.startsWith("socks5"_L1);
    m_type->setCurrentIndex(isSocks ? 1 : 0);
    m_proxy->setText(now.proxyUrl.section("://"_L1, -1));
    m_user->setText(now.proxyUser);
    m_password->setSealed(now.proxyPassword);
    m_caFile->setText(now.extraCaFile);
}

void NetworkDialog::showSystemProxy(const std::optional<Host> &host)
{
    m_systemProxy->setText(host ? proxyText({}, *host)
                                : tr("Which proxy that is depends on the host, which is not typed yet."));
}

void NetworkDialog::onChooseClicked()
{
    m_functions.chooseFile({tr("Choose a file with CA certificates"), {}, false, true},
                           [self = QPointer(this)](const QString &path) {
                               if (self)
                                   self->m_caFile->setText(path);
                           });
}

NetworkSettings NetworkDialog::settings() const
{
    NetworkSettings wanted;
    const auto typed = m_proxy->text().trimmed();
    if (m_own->isChecked())
        wanted.proxyUrl = typed.contains("://"_L1) ? typed : m_type->currentData().toString() + typed;
    wanted.extraCaFile = m_caFile->text().trimmed();
    wanted.proxyUser = m_user->text();
    wanted.proxyPassword = m_password->secret();
    return wanted;
}

} // namespace draftt
