#pragma once

#include <QDialog>

#include <functional>
#include <optional>

class FieldMessage;
class QLineEdit;

/// Asks for the name of a view.
class ViewName : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog says and begins with.
    struct Question
    {
        QString title;
        QString name; ///< to begin with
        QString act; ///< the button: "Save view"
        /// What is wrong with a name, in the user's words; empty when nothing is.
        std::function<QString(const QString &)> problem;
    };

    ViewName(const Question &question, QWidget *parent);
    QString name() const;

    /// The chosen name; nothing when the user went away from it.
    static std::optional<QString> ask(const Question &question, QWidget *parent);
    /// Works the dialog instead of a user, and says whether the name stands; for tests. An empty
    /// function brings the user back.
    static void setAnswer(std::function<bool(ViewName &)> answer);

    void accept() override;

private:
    Question m_question;
    QLineEdit *m_name;
    FieldMessage *m_message;
};
