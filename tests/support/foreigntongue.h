// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

#include <functional>

namespace draftt
{

/// A translation without a file, which is what everything is said in while this lives.
class ForeignTongue final : public QTranslator
{
public:
    /// `count` is negative where the text has no number.
    using Speak = std::function<QString(const QString &source, int count)>;

    /// A language that has no small Latin letters: what shows one was not translated.
    ForeignTongue();
    explicit ForeignTongue(Speak speak);
    ~ForeignTongue() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

private:
    Speak m_speak;
};

/// Has nobody translated a part of it? OAuth is called so everywhere.
[[nodiscard]] bool isPartlyEnglish(const QString &text);

} // namespace draftt
