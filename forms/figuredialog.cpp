#include "figuredialog.h"

#include "fieldmessage.h"
#include "pageeditorstyle.h"
#include "pageimages.h"
#include "progress.h"
#include "proseedit.h"
#include "theme.h"

#include "pages/blocks.h"
#include "pages/inlinetext.h"
#include "pages/pagedocument.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 240;
constexpr int previewHeight = 180;
constexpr qsizetype muchAlt = 150; ///< characters that a screen reader reads in one breath

/// "Image of", which a screen reader says by itself.
bool saysImage(const QString &alt)
{
    static const QStringList starts{
        u"bild på"_s,  u"bild av"_s,    u"foto på"_s,  u"foto av"_s,  u"bilden visar"_s,
        u"image of"_s, u"picture of"_s, u"photo of"_s, u"bild von"_s, u"billede af"_s};
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) {
        return alt.trimmed().startsWith(start, Qt::CaseInsensitive);
    });
}

} // namespace

FigureDialog::FigureDialog(PageImages &images, const content::Figure &figure, QWidget *parent)
    : QDialog(parent)
    , m_images(images)
    , m_figure(figure)
    , m_picture(new QLabel(this))
    , m_size(new QLabel(this))
    , m_refusal(new FieldMessage(m_picture, this))
    , m_alt(new ProseEdit(this))
    , m_advice(new FieldMessage(m_alt, this))
    , m_decorative(new QCheckBox(tr("&Decorative: tells nothing"), this))
    , m_caption(new QTextEdit(this))
{
    setWindowTitle(tr("Image"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(picturePart());
    auto *form = new QFormLayout;
    form->setSpacing(8);
    const auto row = [&](const QString &words, QWidget *field, const QString &name) {
        field->setObjectName(name);
        auto *label = new QLabel(words);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("&Alt text"), m_alt, u"alt"_s);
    form->addRow(nullptr, m_advice);
    form->addRow(nullptr, m_decorative);
    row(tr("&Caption"), m_caption, u"caption"_s);
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    connect(button(*buttons, tr("&Remove the image"), u"remove"_s), &QPushButton::clicked, this,
            [this] {
                m_isRemoved = true;
                QDialog::accept();
            });
    buttons->addStretch(1);
    connect(button(*buttons, tr("Cancel"), u"cancel"_s), &QPushButton::clicked, this,
            &QDialog::reject);
    auto *act = button(*buttons, tr("Save"), u"save"_s);
    connect(act, &QPushButton::clicked, this, &FigureDialog::accept);
    Theme::makeAct(*act);
    layout->addLayout(buttons);
    fill();
    resize(560, sizeHint().height());
}

QPushButton *FigureDialog::button(QHBoxLayout &layout, const QString &words, const QString &name)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    layout.addWidget(made);
    return made;
}

QWidget *FigureDialog::picturePart()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_picture);
    auto *side = new QVBoxLayout;
    side->addWidget(m_size);
    Theme::setTextRole(*m_size, Theme::Size::Normal, ColorRole::Text2);
    auto *line = new QHBoxLayout;
    connect(button(*line, tr("Re&place the picture…"), u"replace"_s), &QPushButton::clicked, this,
            &FigureDialog::choose);
    line->addStretch(1);
    side->addLayout(line);
    side->addWidget(m_refusal);
    side->addStretch(1);
    layout->addLayout(side, 1);
    return part;
}

void FigureDialog::fill()
{
    m_alt->setFewestLines(2);
    m_alt->setPlainText(m_figure.alt);
    m_alt->selectAll();
    m_decorative->setObjectName(u"decorative"_s);
    m_decorative->setChecked(m_figure.decorative);
    m_caption->setTabChangesFocus(true);
    m_caption->setAcceptRichText(false);
    m_caption->setFixedHeight(2 * Theme::fieldHeight(fontMetrics()));
    showBlocks(*m_caption->document(), {{content::Paragraph{m_figure.caption}}},
               pageeditor::documentStyle());
    connect(m_alt, &QPlainTextEdit::textChanged, this, &FigureDialog::advise);
    connect(m_decorative, &QCheckBox::toggled, this, &FigureDialog::advise);
    showPicture();
    advise();
    m_alt->setFocus();
}

void FigureDialog::showPicture()
{
    const QByteArray kept = m_images.data(m_figure.file);
    const QSize size = imageSize(kept);
    m_picture->setAccessibleName(tr("Preview of the image"));
    if (!size.isValid()) {
        m_size->setText(tr("The image is not in the register."));
        m_picture->clear();
        return;
    }
    const qreal dpr = devicePixelRatioF();
    QSize room(previewWidth, previewHeight);
    QSize shown = size.width() > room.width() || size.height() > room.height()
        ? size.scaled(room, Qt::KeepAspectRatio)
        : size;
    QPixmap picture = QPixmap::fromImage(decodedImage(kept, (shown * dpr).expandedTo({1, 1})));
    picture.setDevicePixelRatio(dpr);
    m_picture->setPixmap(picture);
    m_size->setText(
        tr("%1 × %2 pixels, %3")
            .arg(QLocale().toString(size.width()), QLocale().toString(size.height()),
                 QLocale().formattedDataSize(kept.size(), 0, QLocale::DataSizeTraditionalFormat)));
}

void FigureDialog::advise()
{
    const QString alt = m_alt->toPlainText().simplified();
    m_alt->setEnabled(!m_decorative->isChecked());
    if (m_decorative->isChecked())
        m_advice->say(FieldMessage::Kind::Advice,
                      tr("Screen readers pass the image by. Right for ornaments only."));
    else if (alt.isEmpty())
        m_advice->say(FieldMessage::Kind::Warning,
                      tr("Say in one or two sentences what the image tells."));
    else if (saysImage(alt))
        m_advice->say(FieldMessage::Kind::Advice,
                      tr("Say at once what is seen: that it is an image is read out anyway."));
    else if (alt.size() > muchAlt)
        m_advice->say(FieldMessage::Kind::Advice,
                      tr("%n characters are long to listen to. What everybody needs belongs in "
                         "the caption.",
                         nullptr, int(alt.size())));
    else
        m_advice->clear();
}

void FigureDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an image"), {}, tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"));
    if (!path.isEmpty())
        take(path);
}

void FigureDialog::take(const QString &path)
{
    const Result<PageImage> image = ProgressRunner::run<PageImage>(
        this, tr("Bringing in the image"), [&](const Progress &) { return pageImageFile(path); });
    if (!image) {
        m_refusal->say(FieldMessage::Kind::Error, image.error().message);
        return;
    }
    m_refusal->clear();
    m_figure.file = m_images.hold(*image);
    showPicture();
}

/// Its words with their marks; several paragraphs are lines of one.
content::Text FigureDialog::caption() const
{
    content::Text text;
    bool first = true;
    const QTextDocument &document = *m_caption->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        appendLine(text, first, textOf(block));
        first = false;
    }
    text = normalised(std::move(text));
    return plainText(text).trimmed().isEmpty() ? content::Text() : text;
}

void FigureDialog::accept()
{
    m_figure.alt = m_alt->toPlainText().simplified();
    m_figure.decorative = m_decorative->isChecked();
    m_figure.caption = caption();
    QDialog::accept();
}
