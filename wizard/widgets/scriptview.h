// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/scripthighlighter.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace draftt
{

/// One way to write the same plan down.
struct ScriptPage {
    QString title;    ///< of its tab, translated
    QString script;   ///< does what the plan wants
    QString undo;     ///< takes it back; may be empty
    QString fileName; ///< proposed when it is saved, e.g. `draftt-grants.sql`
    ScriptLanguage language = ScriptLanguage::Sql;

    friend bool operator==(const ScriptPage &, const ScriptPage &) = default;
};

/// A script to read, copy and save; not to edit. With several pages it has a tab for each, and where a page
/// has an undo script, a button that opens that one in a dialog.
class ScriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptView(QWidget *parent = nullptr);

    /// Shows one SQL script, without tabs.
    void setSql(const QString &sql);
    /// Shows `pages`; keeps the chosen tab and the reader's place where the texts stay the same.
    void setPages(const QList<ScriptPage> &pages);

    /// Beside the buttons, until the script changes, and to be heard.
    void say(const QString &sentence);
    [[nodiscard]] QString text() const; ///< what is shown now
    [[nodiscard]] QString sql() const;  ///< the script as SQL, whatever form is shown; empty without one
    /// Takes the button over; it stands beside «Copy» and «Save».
    void addAction(QWidget *button);

Q_SIGNALS:
    void copied();
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons();
    void showPage();
    void fitHeight();
    void onCopyClicked();
    void onSaveClicked();
    void openUndo();
    void saveTo(const QString &path);

    QList<ScriptPage> m_pages;
    QString m_shown;
    QTabBar *m_tabs;
    QPlainTextEdit *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_undo;
    QLabel *m_status;
    ScriptHighlighter *m_highlighter;
};

} // namespace draftt
