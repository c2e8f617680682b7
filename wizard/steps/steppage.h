// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"
#include "wizard/widgets/steplist.h"

#include <QHash>
#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace draftt
{

class FormField;

/// One step of the wizard: a title, what the step is about, and a body that scrolls when the window is small.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    StepPage(const QString &title, const QString &intro, QWidget *parent = nullptr);

    [[nodiscard]] virtual StepState state() const = 0;
    /// Next leads on without asking anybody.
    [[nodiscard]] virtual bool isDone() const { return state() == StepState::Proven; }
    virtual void enter() {} ///< the page is shown, from either side
    virtual void leave() {} ///< another page is shown
    /// Something that this step rests on has changed: drops its work and its results.
    virtual void restart() {}

    [[nodiscard]] bool has(Field field) const { return m_fields.contains(field); }
    /// Marks the field with a sentence; an empty one takes the mark away.
    void mark(Field field, const QString &sentence);
    void clearMarks();
    /// Gives the focus to what the user does first on this page.
    void focusFirst();
    void setHint(Field field, const QString &hint);
    void focusField(Field field);

Q_SIGNALS:
    void stateChanged();
    /// What later steps rest on has changed.
    void outdated();
    /// A check failed, and a field, on this page or another, is to blame.
    void fieldBlamed(Field field, const QString &sentence);
    void fieldWanted(Field field);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *bodyWidget() const { return m_bodyWidget; }
    void addField(Field field, FormField *widget) { m_fields.insert(field, widget); }

    void scrollTo(QWidget &widget);
    void setFirst(QWidget *widget) { m_first = widget; }

private:
    void showFocused(QWidget *focused);

    QScrollArea *m_scroll;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    QHash<Field, FormField *> m_fields;
    QWidget *m_first = nullptr;
};

} // namespace draftt
