// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace draftt
{

/// A text to be copied and used elsewhere: a script, a mail.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString intro; ///< what the text is for
        QString text;
        bool isCode = false;
    };

    TextDialog(const Texts &texts, QWidget *parent);
};

} // namespace draftt
