#pragma once

#include "core/grants/plan.h"

#include <QWidget>

class PlanModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

/// Shows which rights are held, missing or not provable, and for the chosen one where it comes from, or its
/// one statement and who may run it.
class PlanTree final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

Q_SIGNALS:
    /// One sentence that says what has changed, for the page to show and to be read out.
    void announced(const QString &sentence);
    void copied();

private:
    void buildDetails();
    void showDetails();
    void onBecameHeld(int count);

    PlanModel *m_model;
    QTreeView *m_tree;
    QLabel *m_explanation;
    QPlainTextEdit *m_statement;
    QPushButton *m_copy;
    QLabel *m_news;
};
