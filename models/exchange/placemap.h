#pragma once

#include "exchange/mapmark.h"

#include <QByteArray>
#include <QSize>

#include <vector>

/// What a map looks like. Colours are #rrggbb; those of the dark look only matter to a picture.
struct MapLook
{
    enum class Use {
        Picture, ///< a file of its own, which adapts to a dark screen by itself
        Inline, ///< part of a page or of the editor: no styles, its classes are the page's to dress
    };
    Use use = Use::Picture;
    QSize size; ///< units; letters are 17 units high
    QString mark = QStringLiteral("#0b5563");
    QString markInk = QStringLiteral("#ffffff"); ///< numbers in marks
    QString darkMark = QStringLiteral("#86cfdc");
    QString darkMarkInk = QStringLiteral("#0f1a1e");
};

/// \a marks that lie on the globe on a map of where they are, as an SVG drawing without scripts and
/// links; \a title tells it to those who do not see it. A name that finds no room is left out:
/// every mark stands in a list beside the map as well. A line joins the municipality with its
/// towns. The same marks give the same bytes. Empty without marks.
QByteArray placeMap(const std::vector<MapMark> &marks, const MapLook &look, const QString &title);

/// True for a position that a map can show.
bool isOnMap(const MapMark &mark);
