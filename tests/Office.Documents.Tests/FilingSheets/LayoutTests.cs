using Office.Documents.FilingSheets;

namespace Office.Documents.Tests.FilingSheets;

public sealed class LayoutTests
{
    [Fact]
    public void The_standard_sheet_can_be_drawn_and_has_a_box_for_every_step()
    {
        var sheet = FilingSheetLayout.Standard("铜江市人民政府");

        sheet.Check().ShouldBeNull();
        sheet.Rows.SelectMany(row => row.Cells).SelectMany(cell => FilingSheetFields.SlotsIn(cell.Field))
            .ShouldBe(FilingSheetFields.Slots, ignoreOrder: true);
    }

    [Fact]
    public void A_cell_may_show_the_opinions_of_several_steps_under_a_word_of_the_organs_own() =>
        Of(new("slot:review,recheck", 8, 30, "办公室审核、复核"), new("blank", 4)).Check().ShouldBeNull();

    [Fact]
    public void Room_for_the_pen_may_stand_in_several_cells() => Of(new("blank", 6), new("blank", 6)).Check().ShouldBeNull();

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public void A_row_that_is_not_twelve_columns_wide_is_refused_with_its_number(int span) =>
        Of(new("title", 6), new("number", span)).Check().ShouldBe(new FilingSheetFault.RowWidth(1, 6 + span));

    [Theory]
    [InlineData("signature")]
    [InlineData("slot:")]
    [InlineData("slot:issue,")]
    [InlineData("slot:<b>")]
    public void A_cell_that_shows_nothing_known_is_refused(string field) =>
        Of(new FilingSheetCell(field, 12)).Check().ShouldBe(new FilingSheetFault.CellUnknown(1));

    [Fact]
    public void An_opinion_box_stands_on_a_sheet_once() =>
        Of(new("slot:issue", 6), new("slot:review,issue", 6)).Check().ShouldBe(new FilingSheetFault.FieldTwice(1));

    [Theory]
    [InlineData(7)]
    [InlineData(81)]
    public void A_cell_that_no_page_could_hold_is_refused(int height) =>
        Of(new FilingSheetCell("title", 12, height)).Check().ShouldBeOfType<FilingSheetFault.HeightOff>();

    [Fact]
    public void A_sheet_without_a_title_or_without_rows_is_refused()
    {
        new FilingSheetLayout(" ", Of(new FilingSheetCell("title", 12)).Rows).Check().ShouldBeOfType<FilingSheetFault.TitleMissing>();
        new FilingSheetLayout("发文稿纸", []).Check().ShouldBeOfType<FilingSheetFault.Unsound>();
    }

    private static FilingSheetLayout Of(params FilingSheetCell[] cells) => new("发文稿纸", [new FilingSheetRow(cells)]);
}
