#pragma once

#include "exchange/replace.h"

#include <QTreeWidget>

/// The kinds and fields in which words are looked for, as a tree of check boxes.
class ReplaceFields : public QTreeWidget
{
    Q_OBJECT

public:
    /// In place of a field: the addresses of links in page content.
    static constexpr int addresses = -2;

    explicit ReplaceFields(QWidget *parent = nullptr);

    /// Shows the fields of \a kind, or of all kinds when null. What was ticked stays so.
    void setKind(const Kind *kind);
    /// The ticked fields; every kind with none is left out.
    std::vector<ReplaceScope> scopes() const;
    void setTicked(const Kind &kind, int field, bool ticked);

Q_SIGNALS:
    void changed();

private:
    void addKind(const Kind &kind, bool isAlone);
    QTreeWidgetItem *addEntry(QTreeWidgetItem &parent, const Kind &kind, int field,
                              const QString &label);
    void keep(const QTreeWidgetItem &item);
    template <typename Visit> void eachEntry(Visit visit) const;

    QHash<QString, bool> m_ticked; ///< by kind and field, what the user has chosen
};
