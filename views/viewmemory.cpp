#include "viewmemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString group(const Kind &kind)
{
    return u"views/"_s + QString::fromLatin1(kind.key());
}

} // namespace

ViewMemory ViewMemory::load(const Kind &kind, const Reader &reader)
{
    QSettings settings;
    settings.beginGroup(group(kind));
    ViewMemory memory{
        settings.value(u"key"_s).toString(), settings.value(u"changed"_s).toBool(), {}};
    const QByteArray state = settings.value(u"state"_s).toByteArray();
    if (!state.isEmpty())
        memory.state = tableview::fromJson(state, kind, reader).view;
    return memory;
}

void ViewMemory::save(const Kind &kind, const Reader &reader) const
{
    QSettings settings;
    settings.beginGroup(group(kind));
    settings.setValue(u"key"_s, key);
    settings.setValue(u"changed"_s, isChanged);
    if (!state)
        return;
    if (const Result<QByteArray> text = tableview::toJson(*state, kind, reader))
        settings.setValue(u"state"_s, *text);
    else
        settings.remove(u"state"_s); // too large: an older state would be wrong
}
