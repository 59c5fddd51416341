using Office.Documents.Content;
using Office.Web.Features.Drafts;

namespace Office.Web.Tests.Features.Drafts;

public sealed class TableEditingTests
{
    private static readonly Table s_table = new("", [Row(("单位", 1), ("金额", 1)), Row(("合计", 2))]);

    [Fact]
    public void A_new_row_has_a_cell_for_every_column() =>
        Texts(s_table.InsertRow(1)).ShouldBe(["单位|金额", "|", "合计"]);

    [Fact]
    public void A_new_column_within_a_wide_cell_makes_it_wider()
    {
        var wider = s_table.InsertColumn(1);

        Texts(wider).ShouldBe(["单位||金额", "合计"]);
        wider.Rows[1].Cells[0].Columns.ShouldBe(3);
    }

    [Fact]
    public void A_new_column_at_the_end_stands_in_every_row()
    {
        var wider = s_table.InsertColumn(2);

        Texts(wider).ShouldBe(["单位|金额|", "合计|"]);
        wider.CountColumns().ShouldBe(3);
    }

    [Fact]
    public void Taking_a_column_away_makes_wide_cells_narrower()
    {
        var narrower = s_table.RemoveColumn(0);

        Texts(narrower).ShouldBe(["金额", "合计"]);
        narrower.Rows[1].Cells[0].Columns.ShouldBe(1);
    }

    [Fact]
    public void The_last_row_and_the_last_column_stay()
    {
        var small = new Table("", [Row(("一格", 1))]);

        small.RemoveRow(0).ShouldBe(small);
        small.RemoveColumn(0).ShouldBe(small);
    }

    [Fact]
    public void Taking_the_heading_row_away_leaves_no_heading()
    {
        s_table.RemoveRow(0).HeaderRows.ShouldBe(0);
        s_table.RemoveRow(1).HeaderRows.ShouldBe(1);
    }

    [Fact]
    public void Merged_cells_keep_both_texts_and_split_into_single_columns_again()
    {
        var merged = s_table.Merge(0, 0);

        merged.Rows[0].Cells.ShouldBe([new TableCell("单位 金额", 2)]);
        Texts(merged.Split(0, 0)).ShouldBe(["单位 金额|", "合计"]);
    }

    [Fact]
    public void Pasted_cells_are_laid_from_the_caret_on_and_the_table_grows()
    {
        var laid = s_table.Lay(0, 1, "10\t20\r\n30\t40\n50\t60\n");

        Texts(laid).ShouldBe(["单位|10|20", "30|40", "|50|60"]);
        laid.CountColumns().ShouldBe(3);
        laid.Rows.ShouldAllBe(row => row.Cells.Sum(cell => cell.Columns) == 3);
    }

    [Fact]
    public void Any_row_of_edits_leaves_a_table_that_the_pages_can_show()
    {
        var random = new Random(7);
        var table = TableEditing.Empty();
        for (var step = 0; step < 2000; step++)
        {
            var row = random.Next(table.Rows.Count);
            var cell = random.Next(table.Rows[row].Cells.Count);
            table = random.Next(7) switch
            {
                0 when table.Rows.Count < 12 => table.InsertRow(row),
                1 => table.RemoveRow(row),
                2 when table.CountColumns() < 9 => table.InsertColumn(table.ColumnOf(row, cell)),
                3 => table.RemoveColumn(table.ColumnOf(row, cell)),
                4 => table.Merge(row, cell),
                5 => table.Split(row, cell),
                _ => table.Write(row, cell, "文\n字"),
            };
            var columns = table.CountColumns();
            table.Rows.ShouldAllBe(each => each.Cells.Sum(one => one.Columns) == columns && each.Cells.All(one => one.Columns > 0));
            table.HeaderRows.ShouldBeInRange(0, table.Rows.Count);
        }
    }

    private static TableRow Row(params (string Text, int Columns)[] cells) => new([.. cells.Select(cell => new TableCell(cell.Text, cell.Columns))]);

    private static string[] Texts(Table table) => [.. table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];
}
