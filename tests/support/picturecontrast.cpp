// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picturecontrast.h"

#include "wizard/widgets/contrast.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <vector>

namespace draftt
{

namespace
{

/// How often a colour stands in a picture.
struct Share {
    QRgb colour = 0;
    int pixels = 0;
    quint32 part = 0; ///< in which it was counted; what another part has left is free
};

/// Counts the colours of one part of a picture after the other. A hash table of its own, which is never
/// emptied: millions of stretches of one colour are counted in a tour.
class Colours
{
public:
    void beginPart()
    {
        ++m_part;
        m_places.clear();
    }

    void add(QRgb colour, int pixels)
    {
        if (2 * m_places.size() >= m_shares.size())
            grow();
        const auto at = placeOf(colour);
        auto &share = m_shares[at];
        if (share.part != m_part) {
            share = {colour, 0, m_part};
            m_places.push_back(at);
        }
        share.pixels += pixels;
    }

    /// In the order in which they were met.
    [[nodiscard]] std::vector<Share> shares() const
    {
        std::vector<Share> all;
        all.reserve(m_places.size());
        for (const auto at : m_places)
            all.push_back(m_shares[at]);
        return all;
    }

private:
    [[nodiscard]] size_t placeOf(QRgb colour) const
    {
        const auto last = m_shares.size() - 1; // a power of two
        auto at = size_t(colour * 2654435769U >> 8) & last;
        while (m_shares[at].part == m_part && m_shares[at].colour != colour)
            at = (at + 1) & last;
        return at;
    }

    void grow()
    {
        const auto known = shares();
        m_shares.assign(2 * m_shares.size(), {});
        m_places.clear();
        for (const auto &share : known) {
            m_places.push_back(placeOf(share.colour));
            m_shares[m_places.back()] = share;
        }
    }

    std::vector<Share> m_shares = std::vector<Share>(4096);
    std::vector<size_t> m_places; ///< of this part's
    quint32 m_part = 0;
};

/// Most of a line is of the colour of the pixel before.
std::vector<Share> coloursIn(const QImage &picture, const QRect &part)
{
    static Colours colours;
    colours.beginPart();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const auto *const end = line + part.right() + 1;
        for (const auto *from = line + part.left(); from < end;) {
            const auto *to = from + 1;
            while (to < end && *to == *from)
                ++to;
            colours.add(*from, int(to - from));
            from = to;
        }
    }
    return colours.shares();
}

/// For which is darkest and which is lightest; contrast() judges.
double lightnessOf(QRgb colour)
{
    static const auto lights = [] {
        std::array<double, 256> each{};
        for (int value = 0; value < 256; ++value)
            each.at(size_t(value)) = contrast(QColor(value, value, value), Qt::black);
        return each;
    }();
    const auto part = [](int value) { return lights[size_t(value)]; };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) + 0.0722 * part(qBlue(colour));
}

} // namespace

double contrastIn(const QImage &picture, const QRect &part)
{
    const auto colours = coloursIn(picture, part);
    if (colours.empty())
        return 1;
    const auto ground = std::max_element(colours.begin(), colours.end(),
                                         [](const Share &a, const Share &b) { return a.pixels < b.pixels; });
    // Whatever the ground is, one of these two stands out most.
    double least = lightnessOf(ground->colour);
    double most = least;
    auto darkest = ground->colour;
    auto lightest = darkest;
    for (const auto &each : colours) {
        const auto lightness = lightnessOf(each.colour);
        if (lightness < least) {
            least = lightness;
            darkest = each.colour;
        }
        if (lightness > most) {
            most = lightness;
            lightest = each.colour;
        }
    }
    return std::max(contrast(QColor(darkest), QColor(ground->colour)),
                    contrast(QColor(lightest), QColor(ground->colour)));
}

} // namespace draftt
