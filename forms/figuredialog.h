#pragma once

#include "pages/block.h"

#include <QDialog>

class FieldMessage;
class PageImages;
class ProseEdit;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTextEdit;

/// The texts of an image in a page: what it tells those who do not see it, and its caption. The
/// picture can be replaced or taken away.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    FigureDialog(PageImages &images, const content::Figure &figure, QWidget *parent);

    /// The image as it was accepted.
    const content::Figure &figure() const { return m_figure; }
    /// The image is to be taken out of the page.
    bool isRemoved() const { return m_isRemoved; }

    /// Takes the picture in the file at \a path instead; says so when it cannot be taken.
    void take(const QString &path);
    void accept() override;

private:
    QWidget *picturePart();
    void fill();
    void showPicture();
    void advise();
    void choose();
    QPushButton *button(QHBoxLayout &layout, const QString &words, const QString &name);
    content::Text caption() const;

    PageImages &m_images;
    content::Figure m_figure;
    QLabel *m_picture;
    QLabel *m_size;
    FieldMessage *m_refusal;
    ProseEdit *m_alt;
    FieldMessage *m_advice;
    QCheckBox *m_decorative;
    QTextEdit *m_caption;
    bool m_isRemoved = false;
};
