// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picturecontrast.h"

#include "wizard/widgets/contrast.h"

#include <QHash>
#include <QImage>

#include <algorithm>
#include <bit>
#include <vector>

namespace draftt
{

namespace
{

/// A stretch of pixels of one colour; most of a line is of the colour of the pixel before.
struct Run {
    QRgb colour = 0;
    int pixels = 0;
};

QList<Run> runsIn(const QImage &picture, const QRect &part)
{
    QList<Run> runs;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = part.left(); x <= part.right();) {
            const int from = x;
            while (x <= part.right() && line[x] == line[from])
                ++x;
            runs.append({line[from], x - from});
        }
    }
    return runs;
}

/// One for each colour. A hash table of its own: millions of runs are counted in a tour.
std::vector<Run> joined(const QList<Run> &runs)
{
    std::vector<Run> places(std::bit_ceil(size_t(2 * runs.size() + 1))); // without pixels: free
    auto *first = places.data();
    const auto last = places.size() - 1;
    for (const auto &run : runs) {
        auto at = size_t(run.colour * 2654435769U >> 8) & last;
        while (first[at].pixels > 0 && first[at].colour != run.colour)
            at = (at + 1) & last;
        first[at] = {run.colour, first[at].pixels + run.pixels};
    }
    std::erase_if(places, [](const Run &run) { return run.pixels == 0; });
    return places;
}

/// The same few colours stand beside one another everywhere.
double knownContrast(QRgb colour, QRgb ground)
{
    static QHash<std::pair<QRgb, QRgb>, double> known;
    auto found = known.find({colour, ground});
    if (found == known.end())
        found = known.insert({colour, ground}, contrast(QColor(colour), QColor(ground)));
    return *found;
}

} // namespace

double contrastIn(const QImage &picture, const QRect &part)
{
    const auto colours = joined(runsIn(picture, part));
    if (colours.empty())
        return 1;
    const auto ground = std::max_element(colours.begin(), colours.end(), [](const Run &a, const Run &b) {
                            return a.pixels < b.pixels;
                        })->colour;
    double most = 1;
    for (const auto &each : colours)
        most = std::max(most, knownContrast(each.colour, ground));
    return most;
}

} // namespace draftt
