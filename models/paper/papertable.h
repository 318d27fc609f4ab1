#pragma once

#include "paper/flowmaker.h"

/// A <table> on paper: columns as wide as their content needs, rows that no page end cuts, a head
/// for each page.
class PaperTable
{
public:
    /// \a maker lays out what is in the cells; it must outlive this.
    PaperTable(FlowMaker &maker, const GumboNode &table, const PaperPlace &place);

    /// The strips of the table; once.
    PaperFlow flow();

private:
    enum class Part { Head, Body, Foot };
    struct Cell
    {
        const GumboNode *node = nullptr;
        size_t column = 0;
        size_t span = 1; ///< columns
        bool isNumber = false;
        const GumboNode *mark = nullptr; ///< key of a chart's colour
        std::shared_ptr<PaperText> text; ///< null when there is more than text in it
        double longestWord = 0; ///< points, space round it included
        double naturalWidth = 0;
    };
    struct Row
    {
        Part part = Part::Body;
        bool isGroup = false;
        bool isSum = false;
        std::vector<Cell> cells;

        bool isBold() const { return part != Part::Body || isGroup || isSum; }
        bool hasRuleAbove() const { return part == Part::Foot || isSum; }
    };

    void readRows(const GumboNode &node, Part part);
    void readRow(const GumboNode &node, Part part);
    void measure(double size);
    void measureCell(const Row &row, Cell &cell, const TextLook &look);
    void findWidths();
    double padLeft(const Row &row, const Cell &cell) const;
    double padRight(const Cell &cell) const;
    double widthOf(const Cell &cell) const;
    double leftOf(size_t column) const;
    PaperFlow cellFlow(const Row &row, const Cell &cell);
    PaperStrip rowStrip(const Row &row, const Row *next);
    void addRules(const Row &row, const Row *next, PaperStrip &strip) const;
    PaperFlow captionFlow();
    void addRow(size_t index, PaperFlow &flow);
    size_t endOfGroup(size_t index) const;

    FlowMaker &m_maker;
    const GumboNode &m_table;
    PaperPlace m_place;
    bool m_isTight;
    TextLook m_look;
    std::vector<Row> m_rows;
    std::vector<bool> m_holdsNumbers; ///< by column
    std::vector<size_t> m_covered; ///< rows that a cell above still reaches into, by column
    std::vector<double> m_widths; ///< of the columns, points
    std::shared_ptr<PaperTableHead> m_head;
};
