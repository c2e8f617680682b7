// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/palettes.h"

#include "wizard/widgets/contrast.h"

namespace draftt
{

namespace
{

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &alternate, const QColor &button,
                   const QColor &text, const QColor &disabled, const QColor &highlight)
{
    QPalette palette(text, button, button.lighter(115), button.darker(140), button.darker(120), text,
                     Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, highlight.lighter(120));
    palette.setColor(QPalette::ToolTipBase, alternate);
    palette.setColor(QPalette::ToolTipText, text);
    auto placeholder = text;
    placeholder.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return readable(palette);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(QColor(0xf6f6f7), QColor(0xffffff), QColor(0xeceef1), QColor(0xededef), QColor(0x202226),
                     QColor(0x9a9da3), QColor(0x2f6fd6));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x25272b), QColor(0x303339), QColor(0x2d3035), QColor(0x35383d), QColor(0xe6e7ea),
                     QColor(0x777b82), QColor(0x3f7fe0));
}

QPalette highContrastPalette()
{
    return paletteOf(Qt::black, Qt::black, QColor(0x101010), Qt::black, Qt::white, QColor(0x9a9da3),
                     QColor(0x0000c0));
}

} // namespace draftt
