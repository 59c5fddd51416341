using Office.Organization.Directory;

namespace Office.Organization.Tests.Directory;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("王建华", "wjh")]
    [InlineData("欧阳鸿祎", "oyhy")]
    [InlineData("方堃", "fk")]
    [InlineData("端木晓喆", "dmxz")]
    [InlineData("司徒镕", "str")]
    [InlineData("昂八茨大鹅飞高胡江孔龙马南鸥潘秦饶孙田魏徐杨赵", "abcdefghjklmnopqrstwxyz")]
    public void Initials_come_from_the_chinese_order(string name, string initials)
    {
        Assert.SkipUnless(Pinyin.CanDerive, "This machine has no Chinese collation data (ICU).");

        Pinyin.DeriveInitials(name).ShouldBe(initials);
    }

    [Theory]
    [InlineData("单昶", "sc")]
    [InlineData("仇焱", "qy")]
    [InlineData("解颢", "xh")]
    [InlineData("曾赟", "zy")]
    [InlineData("查璟", "zj")]
    [InlineData("区毓芳", "oyf")]
    public void A_surname_is_read_as_a_surname(string name, string initials)
    {
        Assert.SkipUnless(Pinyin.CanDerive, "This machine has no Chinese collation data (ICU).");

        Pinyin.DeriveInitials(name).ShouldBe(initials);
    }

    [Fact]
    public void A_dot_between_names_has_no_initial()
    {
        Assert.SkipUnless(Pinyin.CanDerive, "This machine has no Chinese collation data (ICU).");

        Pinyin.DeriveInitials("吉克·拉则").ShouldBe("jklz");
    }

    [Theory]
    [InlineData("  Ou  Yang rong ", "ou yang rong")]
    [InlineData("LÜ zhe", "lü zhe")]
    [InlineData("", "")]
    public void Pinyin_is_kept_in_one_form(string text, string kept) => Pinyin.Normalize(text).ShouldBe(kept);

    [Theory]
    [InlineData("shan4 yi1")]
    [InlineData("单祎")]
    [InlineData("o'brien")]
    public void What_is_not_pinyin_is_refused(string text) => Pinyin.Normalize(text).ShouldBeNull();
}
