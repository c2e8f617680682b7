// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/networksection.h"

#include "wizard/widgets/menubutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

NetworkSection::NetworkSection(const NetworkDialog::Functions &functions, QWidget *parent)
    : QWidget(parent)
    , m_functions(functions)
    , m_button(new MenuButton({}, u"networkButton"_s, this))
    , m_complaint(new Notice(Sign::Warning, this))
    , m_advice(new Notice(Sign::Info, this))
{
    m_complaint->setObjectName(u"networkComplaint"_s);
    m_advice->setObjectName(u"doctorAdvice"_s);
    m_advice->setText(tr(
        "Under “Network”, the network doctor finds where the way to the workspace ends, and writes a text for "
        "your network team."));
    addEntry(tr("Network &doctor…"), u"doctorAction"_s, &NetworkSection::examineWanted);
    addEntry(tr("Pro&xy and certificates…"), u"networkSettingsAction"_s, &NetworkSection::openDialog);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *widget : std::initializer_list<QWidget *>{m_complaint, m_advice})
        layout->addWidget(widget);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    setComplaint({});
    setRecommended(false);
    showRoute();
}

void NetworkSection::addEntry(const QString &text, const QString &name, void (NetworkSection::*chosen)())
{
    auto *entry = m_button->entries().addAction(text);
    entry->setObjectName(name);
    connect(entry, &QAction::triggered, this, chosen);
}

void NetworkSection::setHost(const std::optional<Host> &host)
{
    m_host = host;
    showRoute();
}

void NetworkSection::setComplaint(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void NetworkSection::setRecommended(bool recommended)
{
    m_advice->setVisible(recommended);
}

void NetworkSection::openDialog()
{
    auto *dialog = new NetworkDialog(m_functions, m_host, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        setComplaint({});
        showRoute();
        Q_EMIT settingsChanged();
    });
    dialog->open();
}

/// In a few words on the button, in whole sentences in its tool tip.
void NetworkSection::showRoute()
{
    const auto &settings = m_functions.http.settings();
    const auto proxy = m_host ? proxyAddress(settings, *m_host) : QString();
    if (!m_host)
        m_button->setText(tr("N&etwork"));
    else if (proxy.isEmpty())
        m_button->setText(tr("N&etwork: direct"));
    else
        //: %1 is the address of a proxy
        m_button->setText(tr("N&etwork: through %1").arg(QString(proxy).replace(u'&', "&&"_L1)));
    QStringList sentences;
    if (m_host)
        sentences += proxyText(settings, *m_host);
    if (!settings.extraCaFile.isEmpty())
        //: %1 is the path of a file
        sentences += tr("Certificates of %1 are trusted too.").arg(settings.extraCaFile);
    if (sentences.isEmpty())
        sentences += tr("The way to the workspace, its proxy and its certificates.");
    m_button->setToolTip(plainTip(sentences.join(u'\n')));
    m_button->setAccessibleDescription(sentences.join(u' '));
}

} // namespace draftt
