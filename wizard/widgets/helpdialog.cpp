// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/helpdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// In the language that is spoken where it was translated; `page` names no language.
QString resource(const QString &page)
{
    const auto language = QLocale().name().section(u'_', 0, 0);
    const auto translated = ":/help/"_L1 + language + u'/' + page + ".md"_L1;
    return QFile::exists(translated) ? translated : ":/help/"_L1 + page + ".md"_L1;
}

void showPage(const QString &page, QTextBrowser &text)
{
    if (QFile file(resource(page)); file.open(QIODevice::ReadOnly))
        text.setMarkdown(QString::fromUtf8(file.readAll()));
}

} // namespace

HelpDialog::HelpDialog(const QString &page, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    text->setOpenLinks(false);
    showPage(page, *text);
    connect(text, &QTextBrowser::anchorClicked, this, [this, text](const QUrl &url) {
        if (!url.isRelative())
            Q_EMIT linkActivated(url);
        else if (url.path().endsWith(".md"_L1))
            showPage(url.path().chopped(3), *text); // a related page
        else
            text->scrollToAnchor(url.fragment());
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const auto em = fontMetrics().averageCharWidth();
    resize(em * 84, fontMetrics().lineSpacing() * 32);
}

bool HelpDialog::has(const QString &page)
{
    return !page.isEmpty() && QFile::exists(resource(page));
}

} // namespace draftt
