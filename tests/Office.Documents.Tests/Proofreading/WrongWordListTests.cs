using Office.Documents.Proofreading;

namespace Office.Documents.Tests.Proofreading;

public sealed class WrongWordListTests
{
    [Fact]
    public void The_list_has_more_than_three_hundred_words_each_once()
    {
        WrongWordList.Usual.Count.ShouldBeGreaterThanOrEqualTo(300);
        WrongWordList.Usual.CountBy(word => word.Wrong, StringComparer.Ordinal).ShouldAllBe(counted => counted.Value == 1);
    }

    [Fact]
    public void What_is_meant_is_no_wrong_word_itself() => WrongWordList.Usual
        .Where(word => WrongWordList.Usual.Any(other => word.Right.Contains(other.Wrong, StringComparison.Ordinal)))
        .ShouldBeEmpty();
}
