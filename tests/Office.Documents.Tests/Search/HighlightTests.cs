using Office.Documents.Search;

namespace Office.Documents.Tests.Search;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("关于做好防汛工作的通知", "防汛", "关于做好[防汛]工作的通知")]
    [InlineData("ＰＰＰ项目", "ppp", "[ＰＰＰ]项目")]
    [InlineData("112号和12号", "12号", "112号和[12号]")]
    [InlineData("无", "防汛", "无")]
    public void What_was_asked_for_is_marked(string text, string needle, string marked) =>
        Written(Highlights.In(text, [needle])).ShouldBe(marked);

    [Fact]
    public void An_excerpt_stands_around_the_first_place_and_halves_no_character()
    {
        var text = string.Concat(Enumerable.Repeat("\U00020bb7", 100)) + "防汛" + string.Concat(Enumerable.Repeat("\U00020bb7", 100));

        var excerpt = Written(Highlights.Excerpt(text, ["防汛"]));

        excerpt.ShouldContain("[防汛]");
        excerpt.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        excerpt[0].ShouldBe('…');
    }

    private static string Written(IEnumerable<TextPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsHit ? $"[{piece.Text}]" : piece.Text));
}
