using Office.Documents.Search;

namespace Office.Documents.Tests.Search;

public sealed class QuestionReaderTests
{
    [Fact]
    public void Words_are_conditions_that_all_must_hold() =>
        Words("防汛 抗旱").ShouldBe(["Any 防汛", "Any 抗旱"]);

    [Fact]
    public void A_quotation_is_one_condition() =>
        Words("“防汛 抗旱”").ShouldBe(["Any 防汛 抗旱"]);

    [Fact]
    public void A_minus_excludes() =>
        Words("防汛 -抗旱").ShouldBe(["Any 防汛", "-Any 抗旱"]);

    [Fact]
    public void A_field_says_where() =>
        Words("标题：防汛 文号:12号 机关:水利局 number:7").ShouldBe(["Title 防汛", "Number 12 12号", "Organ 水利 利局", "Number 7"]);

    [Theory]
    [InlineData("种类:通知", "k8")]
    [InlineData("kind:Letter", "k14")]
    [InlineData("年:2026", "y2026")]
    [InlineData("年:2026年", "y2026")]
    [InlineData("紧急:特急", "u2")]
    [InlineData("函", "函")]
    [InlineData("标题:函", "t函")]
    public void Kinds_years_urgencies_and_single_characters_are_marks(string text, string mark) =>
        QuestionReader.Read(text).Value.Terms.ShouldHaveSingleItem().Marks.ShouldBe([mark]);

    [Fact]
    public void A_colon_after_any_other_word_is_no_field() =>
        Words("主送:各县").ShouldBe(["Any 主送 各县"]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("\"\"")]
    [InlineData("“”「」")]
    [InlineData("，。！——")]
    [InlineData("\u202e\u200b")]
    [InlineData("- - -")]
    public void Signs_without_words_ask_nothing(string text) =>
        QuestionReader.Read(text).Fault.ShouldBe(new SearchFault.NothingAsked());

    [Fact]
    public void Only_exclusions_ask_for_everything_else() =>
        QuestionReader.Read("-防汛").Fault.ShouldBe(new SearchFault.OnlyExclusions());

    [Fact]
    public void Ten_thousand_characters_are_too_long() =>
        QuestionReader.Read(new string('防', 10_000)).Fault.ShouldBe(new SearchFault.TooLong(QuestionReader.LongestQuestion));

    [Fact]
    public void Too_many_conditions_are_refused() =>
        QuestionReader.Read(string.Join(' ', Enumerable.Range(1, 20))).Fault.ShouldBe(new SearchFault.TooManyWords(QuestionReader.MostTerms));

    [Theory]
    [InlineData("标题:", "标题")]
    [InlineData("年:\"\"", "年")]
    public void A_field_without_a_word_is_refused(string text, string field) =>
        QuestionReader.Read(text).Fault.ShouldBe(new SearchFault.FieldEmpty(field));

    [Theory]
    [InlineData("种类:小说", "种类", "小说")]
    [InlineData("年:99", "年", "99")]
    [InlineData("紧急:很急", "紧急", "很急")]
    [InlineData("种类:8", "种类", "8")]
    public void A_value_that_is_none_is_refused(string text, string field, string value) =>
        QuestionReader.Read(text).Fault.ShouldBe(new SearchFault.ValueUnknown(field, value));

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("防汛' <-> '抗旱")]
    [InlineData("NEAR(a b) * ^ { } [ ] \\ | & ! ( )")]
    public void Signs_of_either_database_are_only_signs(string text)
    {
        var request = QuestionReader.Read(text).Value;

        SqliteWords.Match(request).Count(sign => sign == '"').ShouldBe(2 * request.Terms.Sum(term => Math.Min(1, term.Words.Count) + term.Marks.Count));
        TextQuery.Exact(request).ShouldNotContain("\\");
    }

    private static IEnumerable<string> Words(string text) => QuestionReader.Read(text).Value.Terms
        .Select(term => $"{(term.IsExcluded ? "-" : "")}{term.Field} {string.Join(' ', term.Words)}");
}
