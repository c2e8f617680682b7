// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace draftt
{

/// What a PDF holds, unpacked: every stream that zlib has packed and, where pdftotext is installed, the text
/// of its pages, whose letters are numbers of glyphs in the streams. Empty for anything else.
[[nodiscard]] QByteArray unpackedPdf(const QByteArray &file);

/// Whether the text of the pages is part of it.
[[nodiscard]] bool canReadPages();

} // namespace draftt
