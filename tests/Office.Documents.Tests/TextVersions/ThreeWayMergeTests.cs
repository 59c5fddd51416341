using Office.Documents.Content;
using Office.Documents.TextVersions;

namespace Office.Documents.Tests.TextVersions;

/// <summary>What comes back from a word processor is joined with what others wrote here meanwhile.</summary>
public sealed class ThreeWayMergeTests
{
    private static readonly DocumentContent s_out = Text("为做好防汛工作，通知如下。", "各单位要落实责任。", "请于四月底前报送情况。");

    [Fact]
    public void Different_paragraphs_changed_on_both_sides_both_stay_changed()
    {
        var merged = ThreeWayMerge.Of(
            s_out,
            Text("为做好2026年防汛工作，通知如下。", "各单位要落实责任。", "请于四月底前报送情况。"),
            Text("为做好防汛工作，通知如下。", "各单位要落实责任。", "请于五月底前报送情况。"));

        Texts(merged).ShouldBe(["为做好2026年防汛工作，通知如下。", "各单位要落实责任。", "请于五月底前报送情况。"]);
        merged.Conflicts.ShouldBeEmpty();
        merged.FromOthers.ShouldBe(1);
    }

    [Fact]
    public void What_both_sides_added_in_one_place_stands_twice_and_in_the_same_words_once()
    {
        var merged = ThreeWayMerge.Of(
            s_out,
            Text("为做好防汛工作，通知如下。", "加强值班值守。", "安排专项经费。", "各单位要落实责任。", "请于四月底前报送情况。"),
            Text("为做好防汛工作，通知如下。", "安排专项经费。", "组织应急演练。", "各单位要落实责任。", "请于四月底前报送情况。"));

        Texts(merged)[1..4].ShouldBe(["加强值班值守。", "安排专项经费。", "组织应急演练。"]);
        merged.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_paragraph_changed_differently_is_for_a_person_to_choose()
    {
        var standing = Text("为做好防汛工作，通知如下。", "各单位、各乡镇要落实责任。", "请于四月底前报送情况。");
        var file = Text("为做好防汛工作，通知如下。", "各单位要切实落实责任。", "请于四月底前报送情况。");

        var asked = ThreeWayMerge.Of(s_out, standing, file);

        asked.Conflicts.ShouldBe([new MergeConflict(MergePlace.Body, "各单位要落实责任。", "各单位、各乡镇要落实责任。", "各单位要切实落实责任。")]);
        Texts(asked).ShouldBe(Texts(standing));
        Texts(ThreeWayMerge.Of(s_out, standing, file, [MergeChoice.File])).ShouldBe(Texts(file));
        Texts(ThreeWayMerge.Of(s_out, standing, file, [MergeChoice.Both]))[1..3].ShouldBe(["各单位、各乡镇要落实责任。", "各单位要切实落实责任。"]);
    }

    [Fact]
    public void The_same_change_on_both_sides_is_no_conflict()
    {
        var changed = Text("为做好防汛工作，通知如下。", "各单位要压实责任。", "请于四月底前报送情况。");

        var merged = ThreeWayMerge.Of(s_out, changed, changed);

        merged.Conflicts.ShouldBeEmpty();
        Texts(merged).ShouldBe(Texts(changed));
    }

    [Fact]
    public void A_paragraph_taken_out_there_and_changed_here_is_asked_about()
    {
        var standing = Text("为做好防汛工作，通知如下。", "各单位、各乡镇要落实责任。", "请于四月底前报送情况。");
        var file = Text("为做好防汛工作，通知如下。", "请于四月底前报送情况。");

        ThreeWayMerge.Of(s_out, standing, file).Conflicts.ShouldHaveSingleItem().File.ShouldBe("");
        Texts(ThreeWayMerge.Of(s_out, standing, file, [MergeChoice.File])).ShouldBe(Texts(file));
        // Taken out there and left alone here, it is gone without a question.
        Texts(ThreeWayMerge.Of(s_out, s_out, file)).ShouldBe(Texts(file));
    }

    [Fact]
    public void Title_and_note_are_merged_like_paragraphs()
    {
        var merged = ThreeWayMerge.Of(
            s_out, s_out with { Title = "关于做好防汛抗旱工作的通知", Remark = "此件公开发布" }, s_out with { Title = "关于切实做好防汛工作的通知" }, [MergeChoice.File]);

        merged.Conflicts.ShouldHaveSingleItem().Place.ShouldBe(MergePlace.Title);
        (merged.Content.Title, merged.Content.Remark).ShouldBe(("关于切实做好防汛工作的通知", "此件公开发布"));
    }

    [Fact]
    public void A_hundred_turns_of_two_writers_lose_no_paragraph()
    {
        var standing = s_out;
        for (var turn = 0; turn < 100; turn++)
        {
            var (here, there) = ($"第{turn}次在本系统中增加的一段。", $"第{turn}次在文字处理软件中增加的一段。");
            var other = With(standing, (turn * 7) % (standing.Body.Count + 1), here);
            var file = With(standing, (turn * 3) % (standing.Body.Count + 1), there);

            var merged = ThreeWayMerge.Of(standing, other, file);

            merged.Conflicts.ShouldBeEmpty();
            string[] stands = [.. Texts(merged).Order(StringComparer.Ordinal)];
            string[] written = [.. Texts(other).Append(there).Order(StringComparer.Ordinal)];
            stands.ShouldBe(written, $"turn {turn}");
            standing = merged.Content;
        }

        standing.Body.Count.ShouldBe(203);
    }

    [Fact]
    public void The_text_that_went_out_is_found_by_its_paragraphs()
    {
        var newer = Text("为做好防汛工作，通知如下。", "各单位要落实责任。", "另起一段新内容。");
        var read = Text("为做好防汛工作，通知如下。", "各单位要落实责任。", "请于四月底前报送情况。", "文件中增加的一段。");

        CheckedInText.BaseOf([newer, s_out], read).ShouldBe(s_out);
        CheckedInText.BaseOf([], read).ShouldBeNull();
    }

    private static DocumentContent Text(params string[] body) => new()
    {
        Kind = DocumentKind.Notice,
        Title = "关于做好防汛工作的通知",
        Body = [.. body.Select(text => new Paragraph(text))],
    };

    private static DocumentContent With(DocumentContent content, int at, string text)
    {
        List<Block> body = [.. content.Body];
        body.Insert(at, new Paragraph(text));
        return content with { Body = body };
    }

    private static string[] Texts(MergedText merged) => Texts(merged.Content);

    private static string[] Texts(DocumentContent content) => [.. content.Body.Select(block => block.Text)];
}
