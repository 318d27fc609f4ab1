#pragma once

#include "records/colour.h"

#include <QLineEdit>

class QAction;

/// A field for a colour that may be empty: #rrggbb, with the colour before it and, at its end, how
/// well it is told from white. Alt+Down or the button opens a dialog to choose in. While the field
/// is empty it shows the colour of its placeholder, which is then used.
class ColourEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ColourEdit(QWidget *parent = nullptr);

    /// The colour written, or that of the placeholder; nothing when it cannot be read.
    std::optional<Colour> colour() const;
    void openDialog();

Q_SIGNALS:
    /// The user has chosen in the dialog.
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void choose(const QColor &chosen);

    QAction *m_swatch;
    QString m_ratio; ///< "7,6 : 1 on white"
};
