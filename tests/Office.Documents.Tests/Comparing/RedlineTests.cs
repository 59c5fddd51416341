using Office.Documents.Comparing;
using Office.Documents.Content;

namespace Office.Documents.Tests.Comparing;

public sealed class RedlineTests
{
    private static readonly Guid s_wang = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid s_li = Guid.Parse("00000000-0000-0000-0000-00000000000b");

    [Fact]
    public void Changed_words_are_marked_and_the_rest_of_the_paragraph_is_not()
    {
        var redline = new Redline(Text("各单位要认真抓好落实。"));

        redline.Apply(Text("各单位要切实抓好落实工作。"), s_wang);

        Shown(redline).ShouldBe(["题", "各单位要[-w认真][+w切实]抓好落实[+w工作]。"]);
    }

    [Fact]
    public void Each_change_bears_its_own_author()
    {
        var redline = new Redline(Text("甲事项由水利局负责。"));

        redline.Apply(Text("甲事项由水利局牵头负责。"), s_wang);
        redline.Apply(Text("甲事项由财政局牵头负责。"), s_li);

        Shown(redline)[1].ShouldBe("甲事项由[-l水利][+l财政]局[+w牵头]负责。");
    }

    [Fact]
    public void What_one_put_in_and_another_took_out_shows_both_and_what_its_author_took_out_shows_nothing()
    {
        var redline = new Redline(Text("各单位落实。"));
        redline.Apply(Text("各单位要认真落实。"), s_wang);

        var own = new Redline(Text("各单位落实。"));
        own.Apply(Text("各单位要认真落实。"), s_wang);
        own.Apply(Text("各单位落实。"), s_wang);
        redline.Apply(Text("各单位落实。"), s_li);

        Shown(own)[1].ShouldBe("各单位落实。");
        redline.Lines[1].Runs.ShouldContain(new MarkedRun("要认真", s_wang, s_li));
    }

    [Fact]
    public void A_new_paragraph_and_one_taken_out_are_marked_whole()
    {
        var redline = new Redline(Text("第一段讲要求。", "第二段讲分工。", "第三段讲时限。"));

        redline.Apply(Text("第一段讲要求。", "第三段讲时限。", "全新内容另起一行"), s_wang);

        Shown(redline).ShouldBe(["题", "第一段讲要求。", "[-w第二段讲分工。]", "第三段讲时限。", "[+w全新内容另起一行]"]);
        redline.Lines[2].IsDeleted.ShouldBeTrue();
    }

    [Fact]
    public void Tables_are_compared_by_row_and_cell()
    {
        var redline = new Redline(Text(Table(["单位", "金额"], ["水利局", "10"], ["农业局", "20"])));

        redline.Apply(Text(Table(["单位", "金额"], ["水利局", "15"], ["财政局", "7"], ["农业局", "20"])), s_wang);

        redline.Lines[1].Rows.Select(row => string.Join('|', row.Select(Show))).ShouldBe(["单位|金额", "水利局|1[-w0][+w5]", "[+w财政局]|[+w7]", "农业局|20"]);
    }

    [Fact]
    public void A_heading_that_becomes_a_paragraph_keeps_its_words_unmarked()
    {
        var redline = new Redline(Text(new Heading(1, "一、要求")));

        redline.Apply(Text(new Paragraph("一、要求")), s_wang);

        Shown(redline).ShouldBe(["题", "一、要求"]);
        redline.Lines[1].Role.ShouldBe(LineRole.Paragraph);
    }

    [Fact]
    public void Whatever_is_changed_the_standing_text_is_the_last_version_and_the_unmarked_the_first()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var first = Random(random);
            var (second, third) = (Changed(first, random), Changed(first, random));
            var redline = new Redline(first);
            redline.Apply(second, s_wang);
            redline.Apply(third, s_li);

            Words(redline, run => run.DeletedBy is null).ShouldBe(Words(new Redline(third), _ => true), $"round {round}");
            Words(redline, run => run.InsertedBy is null).ShouldBe(Words(new Redline(first), _ => true), $"round {round}");
        }
    }

    [Fact]
    public void A_hundred_pages_that_have_nothing_in_common_are_compared_at_once()
    {
        var random = new Random(9);
        var (one, other) = (Text([.. Enumerable.Range(0, 400).Select(_ => Line(random, 250))]), Text([.. Enumerable.Range(0, 400).Select(_ => Line(random, 250))]));
        var redline = new Redline(one);

        redline.Apply(other, s_wang);

        Words(redline, run => run.DeletedBy is null).ShouldBe(Words(new Redline(other), _ => true));
    }

    private static string Words(Redline redline, Func<MarkedRun, bool> which) => string.Concat(redline.Lines
        .SelectMany(line => line.Runs.Concat(line.Rows.SelectMany(row => row).SelectMany(cell => cell))).Where(which).Select(run => run.Text));

    private static DocumentContent Random(Random random) => Text([.. Enumerable.Range(0, random.Next(1, 8))
        .Select(_ => random.Next(4) == 0
            ? (Block)Table([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new[] { Line(random, 3), Line(random, 3) })])
            : new Paragraph(Line(random, random.Next(1, 30))))]);

    private static DocumentContent Changed(DocumentContent content, Random random) => content with
    {
        Body = [.. content.Body.SelectMany(block => random.Next(5) switch
        {
            0 => [],
            1 => [block, new Paragraph(Line(random, 9))],
            2 when block is Paragraph => [new Paragraph(block.Text.Insert(random.Next(block.Text.Length), Line(random, 2)))],
            3 when block is Table => [Table([.. ((Table)block).Rows.Where(_ => random.Next(2) == 0).Select(row => row.Cells.Select(cell => cell.Text).ToArray()), ["新", "行"]])],
            _ => (Block[])[block],
        })],
    };

    private static string Line(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "一二三四五六七八九十甲乙丙丁戊己庚辛𬭎".EnumerateRunes().ElementAt(random.Next(18)).ToString()));

    private static DocumentContent Text(params string[] paragraphs) => Text([.. paragraphs.Select(text => new Paragraph(text))]);

    private static DocumentContent Text(params Block[] body) => new() { Kind = DocumentKind.Notice, Title = "题", Body = body };

    private static Table Table(params string[][] rows) => new("", [.. rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(cell))]))]);

    private static string[] Shown(Redline redline) => [.. redline.Lines.Select(line => Show(line.Runs))];

    private static string Show(IReadOnlyList<MarkedRun> runs) => string.Concat(runs.Select(run => run switch
    {
        { DeletedBy: { } by } => $"[-{Who(by)}{run.Text}]",
        { InsertedBy: { } by } => $"[+{Who(by)}{run.Text}]",
        _ => run.Text,
    }));

    private static string Who(Guid by) => by == s_wang ? "w" : "l";
}
