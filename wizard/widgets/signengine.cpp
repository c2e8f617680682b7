// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/signengine.h"

#include "wizard/widgets/contrast.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// In a selected row that of the text beside it: a wish made readable on its ground may be nearly black
/// there.
QColor toneFor(QIcon::Mode mode, const QColor &wish)
{
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return readableOn(groundsOf(palette), wish, signContrast);
}

} // namespace

SignEngine::SignEngine(Sign sign, const QColor &wish) : m_sign(sign), m_wish(wish) {}

SignEngine::SignEngine(QString file, const QColor &wish) : m_file(std::move(file)), m_wish(wish) {}

void SignEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const auto scale = painter->device()->devicePixelRatioF();
    auto picture = pixmap(rect.size() * scale, mode, state);
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), picture);
}

QPixmap SignEngine::shape(const QSize &size) const
{
    return m_sign ? shapeOf(*m_sign, size) : QIcon(m_file).pixmap(size, 1);
}

QString SignEngine::name() const
{
    return m_sign ? u"sign %1"_s.arg(int(*m_sign)) : m_file;
}

QPixmap SignEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/)
{
    const auto tone = toneFor(mode, m_wish);
    const auto key = u"%1 %2x%3 %4"_s.arg(name()).arg(size.width()).arg(size.height()).arg(tone.name());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = shape(size);
    if (picture.isNull()) // where there is no room
        return picture;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), tone);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace draftt
