#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QWidget>

class ChoiceCombo;
class QAction;
class QLabel;
class QMenu;
class QToolButton;
class Reader;
class Workspace;

/// What stands over the text of a page: its title and address, its status, the languages it exists
/// in, the preview, and what can be done with it as a whole.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(Workspace &workspace, QWidget *parent = nullptr);

    /// 0 for none.
    void showPage(qint64 id);
    /// Reads the page again.
    void refresh() { showPage(m_id); }

    /// Acts on the page as a whole, for this menu and others.
    const QList<QAction *> &acts() const { return m_acts; }
    /// Shows the counterpart beside the text; checkable, off when there is none.
    QAction *beside() const { return m_beside; }

    /// The address of \a page as a path from the site's first page.
    static QString pathOf(const Reader &reader, qint64 page);

Q_SIGNALS:
    /// The user wants to see the page as visitors will.
    void previewRequested();
    void versionsRequested();
    /// The user wants to see the counterpart \a id.
    void pageRequested(qint64 id);
    /// The user wants the page in \a language, in which it does not exist yet.
    void translationRequested(const QString &language);
    /// The user wants the page's address made from its title.
    void addressRequested();
    void statusChosen(const QString &code);
    /// The user wants to write in the page's field \a key.
    void fieldRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillActs();
    void fillLanguages();
    void chooseLanguage(QString code);
    void elide();

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_address;
    ChoiceCombo *m_status;
    ChoiceCombo *m_language;
    QToolButton *m_preview;
    QToolButton *m_more;
    QAction *m_beside;
    QList<QAction *> m_acts;
    QString m_fullTitle;
    QString m_fullAddress;
    QString m_ownLanguage;
    qint64 m_id = 0;
};
