#pragma once

#include <QCoreApplication>
#include <QString>

/// What somebody who makes a link has typed or pasted.
struct LinkAddress
{
    Q_DECLARE_TR_FUNCTIONS(LinkAddress)
public:
    enum class Kind {
        Words, ///< no address: something to search for, or nothing at all
        Address,
        Wrong, ///< meant as an address that cannot be one
    };
    Kind kind = Kind::Words;
    QString href; ///< of an Address, see safeAddress()
    QString problem; ///< of a Wrong one: what is wrong and what to do

    /// Reads \a typed. What people leave out is added: https:// to "www.lund.se" and "keep.eu/x",
    /// mailto: to "a@b.se", tel: to "044-13 50 00". File names such as "plan.docx" are words.
    static LinkAddress of(const QString &typed);
};

/// Whether links to \a href may be opened outside of the program: http and https with a host,
/// mailto and tel, see safeAddress().
bool mayBeOpened(const QString &href);
