using Office.Documents.Incomings;

namespace Office.Documents.Tests.Incomings;

/// <summary>What counts as the same paper, and what a register number looks like.</summary>
public sealed class LikenessTests
{
    [Theory]
    [InlineData("铜水发〔2026〕12号", "铜水发[2026] 12号")]
    [InlineData("铜水发〔2026〕12号", "铜水发（２０２６）１２号")]
    public void Brackets_blanks_and_wide_figures_do_not_make_another_number(string one, string other) =>
        Likeness.KeyOf(one).ShouldBe(Likeness.KeyOf(other));

    [Fact]
    public void A_word_more_is_alike_and_another_matter_is_not()
    {
        var title = Likeness.KeyOf("关于报送冬春水利建设计划的通知");

        Likeness.Of(title, Likeness.KeyOf("关于报送《冬春水利建设计划》的通知")).ShouldBe(1);
        Likeness.Of(title, Likeness.KeyOf("关于抓紧报送冬春水利建设计划的通知")).ShouldBeGreaterThan(Likeness.Alike);
        Likeness.Of(title, Likeness.KeyOf("关于开展秋季消防检查的通知")).ShouldBeLessThan(Likeness.Alike);
        Likeness.Of("", "").ShouldBe(0);
    }

    [Fact]
    public void A_number_names_category_year_and_place() =>
        new IncomingNumber(IncomingCategory.FromAbove, 2026, 15).Printed.ShouldBe("上收〔2026〕15号");

    [Theory]
    [InlineData("机密★ 关于某事的通知", true)]
    [InlineData("关于做好保密工作的通知", false)]
    [InlineData("关于机密文件管理的通知", false)]
    public void The_mark_of_a_state_secret_is_told_from_the_word(string title, bool isMarked)
    {
        var form = new IncomingForm { SenderName = "甲", Title = title };

        (form.Check(new DateOnly(2026, 11, 22)) is IncomingFault.StateSecret).ShouldBe(isMarked);
    }

    [Fact]
    public void A_paper_is_not_dated_tomorrow()
    {
        var form = new IncomingForm { SenderName = "甲", Title = "乙", DocumentDate = new DateOnly(2026, 11, 23) };

        form.Check(new DateOnly(2026, 11, 22)).ShouldBe(new IncomingFault.DatedLater("DocumentDate"));
        form.Check(new DateOnly(2026, 11, 23)).ShouldBeNull();
    }
}
