using Office.Documents.FilingSheets;
using Office.Web.Features.FilingSheets;

namespace Office.Web.Tests.Features.FilingSheets;

public sealed class SheetFillingTests
{
    private static readonly SheetFilling s_filling = new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "通知" },
        [
            new("review", null, "陈堃", "同意", null, "2026年11月22日"),
            new("recheck", null, "孙镕", "无误", null, "2026年11月22日"),
            new("legal", null, "高原", "合法", null, "2026年11月22日"),
        ]);

    [Fact]
    public void A_cell_for_two_steps_shows_the_opinions_of_both() =>
        s_filling.In("slot:review,recheck").Select(opinion => opinion.Name).ShouldBe(["陈堃", "孙镕"]);

    [Fact]
    public void Opinions_of_a_box_that_the_sheet_lacks_are_still_printed()
    {
        var layout = new FilingSheetLayout("稿纸", [new([new("slot:review", 6), new("title", 6)])]);

        s_filling.Unplaced(layout).Select(box => box.Key).ShouldBe(["recheck", "legal"]);
    }
}
