using Office.Documents.Search;

namespace Office.Documents.Tests.Search;

public sealed class BigramTokenizerTests
{
    [Theory]
    [InlineData("防汛工作", "防汛 汛工 工作")]
    [InlineData("函", "函")]
    [InlineData("铜府办发〔2026〕12号", "铜府 府办 办发 2026 12 12号")]
    [InlineData("第3条", "第3 3 3条")]
    [InlineData("ＰＰＰ项目", "ppp ppp项 项目")]
    [InlineData("GB/T 9704", "gb t 9704")]
    [InlineData("", "")]
    [InlineData("——，。！", "")]
    public void A_text_becomes_pairs_and_whole_numbers(string text, string words) =>
        string.Join(' ', BigramTokenizer.Words(text)).ShouldBe(words);

    [Fact]
    public void A_rare_character_of_two_code_units_is_one_character() =>
        BigramTokenizer.Words("周\U00020bb7平").ShouldBe(["周\U00020bb7", "\U00020bb7平"]);

    [Fact]
    public void What_nobody_sees_parts_no_word() =>
        BigramTokenizer.Words("防\u200b汛\u202e工\u2066作").ShouldBe(["防汛", "汛工", "工作"]);

    [Fact]
    public void A_number_is_no_part_of_a_longer_one() =>
        BigramTokenizer.Words("112号").Contains("12号", StringComparer.Ordinal).ShouldBeFalse();
}
