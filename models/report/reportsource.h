#pragma once

#include "report/reportorder.h"

#include "pages/pagehtml.h"
#include "records/programme.h"
#include "records/settings.h"
#include "storage/reader.h"
#include "templates/templatewords.h"

#include <QCollator>
#include <QHash>

#include <functional>

class Store;

/// What the reports of one order are made of: the register, and the words of the order's language.
class ReportSource
{
public:
    /// Asked now and then while a report is made: true ends it.
    using Stops = std::function<bool()>;

    /// Reads what every report needs. Errors are those of reading the file: a report without the
    /// municipality's name or a programme's EU emblem would be a wrong one. \a store and \a order
    /// must outlive the source.
    static Result<ReportSource> load(const Store &store, const ReportOrder &order,
                                     Stops stops = {});

    /// Reads that again, after somebody has changed the file; errors as of load().
    Result<> refresh();

    /// The user has cancelled. Makers then end with stopped().
    bool isStopped() const { return m_stops && m_stops(); }
    static Error stopped();

    const Store &store() const { return m_store; }
    const Reader &reader() const;
    const ReportOrder &order() const { return m_order; }
    /// The sentence that tells which records were chosen; none when nobody has said that.
    QStringList selection() const
    {
        return m_order.selection.isEmpty() ? QStringList()
                                           : QStringList(word("chosen").arg(m_order.selection));
    }
    const Settings &settings() const { return m_settings; }
    QDate today() const { return m_order.today; }
    /// en or sv: other languages read as Swedish, because choices have no other words.
    const QString &language() const { return m_words.language(); }
    bool isEnglish() const { return language() == u"en"; }
    const TemplateWords &words() const { return m_words; }
    QString word(const char *key) const { return m_words(key); }
    /// The Swedish text, or the English one in an English report when there is one.
    const QString &told(const QString &own, const QString &english) const
    {
        return isEnglish() && !english.trimmed().isEmpty() ? english : own;
    }
    /// The order of names in the report's language, numbers in them by their size.
    QCollator collator() const
    {
        QCollator order{QLocale(language())};
        order.setNumericMode(true);
        return order;
    }

    QString date(QDate date) const { return date.isValid() ? m_words.date(date) : QString(); }
    QString period(QDate start, QDate end) const { return m_words.period(start, end); }
    /// 250 302,59, in English 250 302.59; \a minor is in hundredths.
    QString amount(qint64 minor) const;
    /// Rounded to whole units: 250 303.
    QString wholeAmount(qint64 minor) const;
    /// "250 302,59 EUR"; empty without an amount.
    QString money(const Amount &amount, const QString &currency) const;
    /// Millionths: 11,4563.
    QString decimal(qint64 micro) const;
    /// An exchange rate in millionths, with two decimals at least: 11,00.
    QString rate(qint64 micro) const;
    /// 80,0 %, in English 80.0%; \a permille is 800 for that.
    QString percent(int permille) const;

    QString label(const Kind &kind, const char *key) const;
    /// The value of the field \a key of \a row in words, see valueOf().
    QString value(const Kind &kind, const Row &row, const char *key) const;
    /// The value of \a field of \a row in words of the report's language: references and links by
    /// the name of their record, amounts with the currency of the row. Empty for none, for page
    /// content and for kept files.
    QString valueOf(const Kind &kind, const Row &row, int field) const;
    /// The same for a value that the row had; amounts then without a currency.
    QString valueOf(const FieldInfo &field, const QVariant &value) const;
    /// The short name of the programme with \a id, else its name; empty without one.
    QString briefProgramme(qint64 id) const;
    /// What people call the record with \a id; empty when there is none.
    QString nameOf(const Kind &kind, qint64 id) const;
    /// nullptr when there is none.
    const Programme *programme(qint64 id) const;

    /// What a record of \a kind is called, and several of them.
    QString one(const Kind &kind) const { return word(QByteArray("one_") + kind.key()); }
    QString many(const Kind &kind) const { return word(QByteArray("many_") + kind.key()); }

    /// A kept image, its source as a "data:" address; nothing when the register does not have it or
    /// it is none.
    std::optional<Picture> picture(const QString &hash) const;
    /// The municipality's logo as such an address; empty without one.
    const std::optional<Picture> &logo() const { return m_logo; }

private:
    ReportSource(const Store &store, const ReportOrder &order, Stops stops);
    QString inLanguage(QString number) const;

    const Store &m_store;
    const ReportOrder &m_order;
    Stops m_stops;
    TemplateWords m_words;
    Settings m_settings;
    QHash<qint64, Programme> m_programmes;
    std::optional<Picture> m_logo;
};
