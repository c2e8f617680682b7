// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/networksection.h"

#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

NetworkSection::NetworkSection(const NetworkDialog::Functions &functions, QWidget *parent)
    : QWidget(parent)
    , m_functions(functions)
    , m_examine(new ActionButton(tr("Network &doctor…"), u"doctorButton"_s, this))
    , m_settings(new ActionButton(tr("Pro&xy and certificates…"), u"networkSettingsButton"_s, this))
    , m_route(new MutedLabel({}, this))
    , m_complaint(new Notice(Sign::Warning, this))
    , m_advice(new Notice(Sign::Info, this))
{
    m_route->setObjectName(u"routeLabel"_s);
    m_complaint->setObjectName(u"networkComplaint"_s);
    m_advice->setObjectName(u"doctorAdvice"_s);
    m_advice->setText(
        tr("The network doctor finds where the way to the workspace ends, and writes a text for your network "
           "team."));
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_examine, m_settings})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *widget : std::initializer_list<QWidget *>{m_complaint, m_advice})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addWidget(m_route);
    connect(m_examine, &QPushButton::clicked, this, &NetworkSection::examineWanted);
    connect(m_settings, &QPushButton::clicked, this, &NetworkSection::openDialog);
    setComplaint({});
    setRecommended(false);
    showRoute();
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

void NetworkSection::showRoute()
{
    const auto &settings = m_functions.http.settings();
    auto text = m_host ? proxyText(settings, *m_host) : QString();
    if (!settings.extraCaFile.isEmpty())
        //: Stands behind a sentence about the proxy. %1 is what stands there already, %2 the path of a file.
        text = tr("%1 Certificates of %2 are trusted too.").arg(text, settings.extraCaFile).trimmed();
    m_route->setText(text);
    m_route->setVisible(!text.isEmpty());
}

} // namespace draftt
