// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/glossary.h"
#include "wizard/widgets/actions.h"

#include <QDialog>
#include <QToolButton>

#include <functional>

namespace draftt
{

/// The link of a page of the workspace's web pages; nothing as long as the workspace is not known.
using LinkOf = std::function<std::optional<QUrl>(const QString &page)>;

/// «What is it?» beside a field: one sentence, the place in Databricks and, where there is one, a drawing of
/// it.
class TermButton final : public QToolButton
{
    Q_OBJECT

public:
    TermButton(Term term, LinkOf linkOf, OpenUrl openUrl, QWidget *parent = nullptr);

private:
    void explain();

    Term m_term;
    LinkOf m_linkOf;
    OpenUrl m_openUrl;
};

/// What the button opens.
class TermDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `link`: where «Open in Databricks» leads; nothing: the button is not shown.
    TermDialog(const TermText &text, const std::optional<QUrl> &link, const OpenUrl &openUrl,
               QWidget *parent = nullptr);
};

} // namespace draftt
