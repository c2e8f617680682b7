// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/scripthighlighter.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace draftt
{

class CodeBox;
class ScriptMenu;

/// One way to write the same plan down.
struct ScriptPage {
    QString title;    ///< in the menu, translated
    QString script;   ///< does what the plan wants
    QString undo;     ///< takes it back; may be empty
    QString fileName; ///< proposed when it is saved, e.g. `draftt-grants.sql`
    ScriptLanguage language = ScriptLanguage::Sql;

    friend bool operator==(const ScriptPage &, const ScriptPage &) = default;
};

/// A script to read, copy and save; not to edit. The comments at its head are not shown; they are copied. The
/// other forms of it, the script that takes it back and saving stand in the menu of one button.
class ScriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptView(QWidget *parent = nullptr);

    /// Shows one SQL script, without other forms.
    void setSql(const QString &sql);
    /// Shows `pages`; keeps the chosen form and the reader's place where the texts stay the same.
    void setPages(const QList<ScriptPage> &pages);
    /// The first form again, whatever was chosen before.
    void resetForm();
    /// Whether an editor of SQL can be opened: then one click copies the script and, where it is SQL, opens
    /// it.
    void setEditor(bool hasEditor);

    [[nodiscard]] QString text() const; ///< the script in the chosen form, all of it
    [[nodiscard]] QString sql() const;  ///< the script as SQL, whatever form is shown; empty without one
    /// Takes the button over; it stands beside the others.
    void addAction(QWidget *button);
    /// Takes the widget over; it stands between the script and the buttons.
    void addOption(QWidget *option);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();
    void saved(const QString &path);
    void editorWanted(); ///< the script is in the clipboard
    /// What has just been done. Where nobody listens it stands below the script.
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildButtons();
    void showPage();
    void showVerb();
    [[nodiscard]] bool isSql() const;
    [[nodiscard]] static QString copyDescription();
    void arrangeButtons();
    void copy(const QString &script);
    void say(const QString &sentence);
    void onSaveClicked();
    void openUndo();
    void saveTo(const QString &path);
    [[nodiscard]] const ScriptPage *page() const;

    QList<ScriptPage> m_pages;
    int m_form = 0;
    bool m_hasEditor = false;
    QString m_shown;
    CodeBox *m_text;
    QVBoxLayout *m_options;
    QBoxLayout *m_buttons;  ///< the two rows, beside each other where there is room
    QHBoxLayout *m_primary; ///< copying
    QHBoxLayout *m_others;
    QPushButton *m_copyAndOpen;
    QPushButton *m_copy;
    ScriptMenu *m_more;
    QLabel *m_status;
    ScriptHighlighter *m_highlighter;
};

} // namespace draftt
