// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace draftt
{

/// A request body that can be read only once. Qt sends a request again by itself when a kept connection ends
/// before the answer, POST too (seen with 6.4.2); a body that cannot be rewound keeps it from doing so.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace draftt
