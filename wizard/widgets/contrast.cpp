// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/contrast.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace draftt
{

namespace
{

constexpr float toneStep = 0.01F; // of lightness

double linear(float channel)
{
    const auto value = double(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// What is seen of a colour that lets its ground shine through.
QColor opaque(const QColor &colour, const QColor &ground)
{
    const auto share = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * share + ground.redF() * (1 - share),
                            colour.greenF() * share + ground.greenF() * (1 - share),
                            colour.blueF() * share + ground.blueF() * (1 - share));
}

/// To the ground from which it stands out least.
double leastContrast(const QList<QColor> &grounds, const QColor &colour)
{
    double least = 21;
    for (const auto &ground : grounds)
        least = std::min(least, contrast(ground, colour));
    return least;
}

/// The first tone that is readable, going from the wish to black or white by `change` a step.
std::optional<QColor> walked(const QList<QColor> &grounds, const QColor &wish, double ratio, float change)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    wish.getHslF(&hue, &saturation, &lightness);
    for (; lightness >= 0 && lightness <= 1; lightness += change) {
        // As it is drawn, with eight bits a channel.
        const QColor tone(QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness).rgb());
        if (leastContrast(grounds, tone) >= ratio)
            return tone;
    }
    return std::nullopt;
}

QColor readableTone(const QList<QColor> &grounds, const QColor &wish, double ratio)
{
    const bool isOnDark = leastContrast(grounds, Qt::white) >= leastContrast(grounds, Qt::black);
    if (leastContrast(grounds, wish) >= ratio)
        return wish;
    return walked(grounds, wish, ratio, isOnDark ? toneStep : -toneStep)
        .value_or(isOnDark ? QColor(Qt::white) : QColor(Qt::black));
}

/// A question that was answered. Everything that is drawn asks the same few, and each costs hundreds of
/// powers.
struct AnsweredTone {
    QList<QColor> grounds;
    QColor wish;
    double ratio;
    QColor tone;
};

constexpr std::size_t mostAnsweredTones = 32; // of one palette there are about ten

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QList<QColor> &grounds, const QColor &wish, double ratio)
{
    static thread_local std::vector<AnsweredTone> all;
    const auto known = std::find_if(all.cbegin(), all.cend(), [&](const AnsweredTone &each) {
        return each.ratio == ratio && each.wish == wish && each.grounds == grounds;
    });
    if (known != all.cend())
        return known->tone;
    if (all.size() == mostAnsweredTones)
        all.clear();
    return all.emplace_back(AnsweredTone{grounds, wish, ratio, readableTone(grounds, wish, ratio)}).tone;
}

QList<QColor> groundsOf(const QPalette &palette)
{
    return {palette.color(QPalette::Window), palette.color(QPalette::Base),
            palette.color(QPalette::AlternateBase)};
}

QPalette readable(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto colour = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        const auto base = colour(QPalette::Base);
        palette.setColor(group, QPalette::PlaceholderText,
                         readableOn({base}, opaque(colour(QPalette::PlaceholderText), base), textContrast));
        palette.setColor(group, QPalette::Link,
                         readableOn({colour(QPalette::Window), base}, colour(QPalette::Link), textContrast));
        palette.setColor(
            group, QPalette::Highlight,
            readableOn({colour(QPalette::HighlightedText)}, colour(QPalette::Highlight), textContrast));
    }
    return palette;
}

} // namespace draftt
