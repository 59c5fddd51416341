using Office.Documents.Content;
using Office.Web.Features.Drafts;

namespace Office.Web.Tests.Features.Drafts;

public sealed class BodyTextTests
{
    [Fact]
    public void Enter_makes_a_paragraph_of_what_stands_behind_the_caret()
    {
        var body = new BodyText([new Heading(1, "一、压实责任各单位要落实")]);

        body.Split(body.Blocks[0].Id, "一、压实责任", "各单位要落实");

        body.ToBlocks().ShouldBe([new Heading(1, "一、压实责任"), new Paragraph("各单位要落实")]);
    }

    [Fact]
    public void Backspace_at_the_start_joins_the_block_above()
    {
        var body = new BodyText([new Paragraph("现将有关事项"), new Paragraph("通知如下。")]);

        var joined = body.Join(body.Blocks[1].Id, "通知如下。");

        body.ToBlocks().ShouldBe([new Paragraph("现将有关事项通知如下。")]);
        joined!.Id.ShouldBe(body.Blocks[0].Id);
    }

    [Fact]
    public void The_first_block_has_nothing_to_join()
    {
        var body = new BodyText([new Paragraph("一段")]);

        body.Join(body.Blocks[0].Id, "一段").ShouldBeNull();

        body.ToBlocks().ShouldBe([new Paragraph("一段")]);
    }

    [Fact]
    public void Many_pasted_lines_make_many_blocks_with_their_levels()
    {
        var body = new BodyText([new Paragraph("开头结尾")]);

        body.Paste(body.Blocks[0].Id, "开头", "接上。\r\n一、总体要求\n（一）工作目标\n\n各单位要高度重视。\n", "结尾");

        body.ToBlocks().ShouldBe(
        [
            new Paragraph("开头接上。"), new Heading(1, "一、总体要求"), new Heading(2, "（一）工作目标"), new Paragraph("各单位要高度重视。结尾"),
        ]);
    }

    [Fact]
    public void A_pasted_table_stands_between_what_stood_before_and_behind_the_caret()
    {
        var body = new BodyText([new Paragraph("开头结尾")]);
        var table = TableEditing.Empty();

        var last = body.Paste(body.Blocks[0].Id, "开头", [new Paragraph("如下："), table], "结尾");

        body.ToBlocks().ShouldBe([new Paragraph("开头如下："), table, new Paragraph("结尾")]);
        last!.Text.ShouldBe("结尾");
    }

    [Fact]
    public void A_table_is_put_behind_the_block_that_was_written_in_and_edited_there()
    {
        var body = new BodyText([new Paragraph("一段"), new Paragraph("二段")]);

        var added = body.Insert(body.Blocks[0].Id, TableEditing.Empty());
        body.Edit<Table>(added.Id, table => table.Write(0, 0, "单位"));

        body.Blocks[1].ShouldBe(body.Blocks.Single(block => block.Fixed is not null));
        ((Table)body.ToBlocks()[1]).Rows[0].Cells[0].Text.ShouldBe("单位");
        body.Texts("k:").ShouldContain(("k:cell:3:0:0", "单位"));
    }

    [Fact]
    public void A_line_of_names_keeps_its_label()
    {
        var body = new BodyText([new Attendance("请假", "王喆")]);

        body.SetLevel(body.Blocks[0].Id, -3);

        body.ToBlocks().ShouldBe([new Attendance("列席", "王喆")]);
    }

    [Fact]
    public void Renumbering_counts_each_level_under_the_heading_above()
    {
        var body = new BodyText(
        [
            new Heading(1, "三、甲"), new Heading(2, "乙"), new Heading(2, "（一）丙"), new Heading(1, "丁"), new Heading(2, "（九）戊"),
            new Heading(3, "2026年目标"), new Heading(4, "(7)己"),
        ]);

        body.Renumber();

        body.ToBlocks().Select(block => block.Text).ShouldBe(
            ["一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊", "1.2026年目标", "（1）己"]);
    }

    [Fact]
    public void An_empty_block_is_not_kept_and_the_last_one_never_goes()
    {
        var body = new BodyText([new Paragraph("唯一")]);

        body.Remove(body.Blocks[0].Id);

        body.Blocks.Count.ShouldBe(1);
        body.ToBlocks().ShouldBeEmpty();
    }

    [Fact]
    public void A_block_moves_past_its_neighbour_and_stops_at_the_edge()
    {
        var body = new BodyText([new Paragraph("甲"), new Paragraph("乙")]);
        var first = body.Blocks[0].Id;

        body.Move(first, 1);
        body.Move(first, 1);

        body.ToBlocks().ShouldBe([new Paragraph("乙"), new Paragraph("甲")]);
    }

    [Theory]
    [InlineData(1, 1, "一、")]
    [InlineData(1, 10, "十、")]
    [InlineData(1, 21, "二十一、")]
    [InlineData(2, 12, "（十二）")]
    [InlineData(3, 3, "3.")]
    [InlineData(4, 4, "（4）")]
    public void Numbers_are_written_as_the_standard_has_them(int level, int number, string written) =>
        HeadingNumbers.Of(level, number).ShouldBe(written);

    [Theory]
    [InlineData("一、总体要求", 1)]
    [InlineData("（三）责任分工", 2)]
    [InlineData("2.报送时间", 3)]
    [InlineData("（2）联系人", 4)]
    [InlineData("3.5公里以内的路段", 0)]
    [InlineData("一、各单位要提高认识。", 0)]
    [InlineData("为做好有关工作", 0)]
    public void A_line_is_a_heading_when_it_is_numbered_and_no_sentence(string line, int level) =>
        HeadingNumbers.LevelOf(line).ShouldBe(level);
}
