using Office.Documents.Proofreading;

namespace Office.Documents.Tests.Proofreading;

/// <summary>The organ's own lists, as people type and paste them.</summary>
public sealed class ProofListTextTests
{
    [Fact]
    public void Blanks_tabs_commas_comments_and_empty_lines_are_all_read()
    {
        const string text = "# 领导\n王建国 市委副书记、市长\n\n欧阳祎\t副市长\r\n李敏，秘书长";

        ProofListText.Check(ProofListKind.Leaders, text).ShouldBeNull();
        ProofListText.Leaders(text).ShouldBe(
            [new LeaderEntry("王建国", "市委副书记、市长"), new LeaderEntry("欧阳祎", "副市长"), new LeaderEntry("李敏", "秘书长")]);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_line()
    {
        ProofListText.Check(ProofListKind.Leaders, "王建国 市长\n李敏").ShouldBe(new ProofListFault.LeaderUnreadable(2));
        ProofListText.Check(ProofListKind.WrongWords, "按装 安装\n\n的 得").ShouldBe(new ProofListFault.WordUnreadable(3));
        ProofListText.Check(ProofListKind.WrongWords, "安装 安装安装").ShouldBe(new ProofListFault.WordUnreadable(1));
        ProofListText.Check(ProofListKind.WrongWords, "按装 安装\n按装 装").ShouldBe(new ProofListFault.Twice(2, 1));
        ProofListText.Check(ProofListKind.WrongWords, new string('字', ProofList.MostCharacters + 1)).ShouldBe(new ProofListFault.TooLong(ProofList.MostCharacters));
    }

    [Fact]
    public void The_organs_list_takes_the_place_of_the_directory_and_its_words_stand_beside_the_usual_ones()
    {
        var lists = new ProofLists(new OwnProofList("欧阳祎 市长", 1, "", default), new OwnProofList("登陆系统 登录系统", 1, "", default));

        var context = lists.Over(new ProofContext { Leaders = [new LeaderEntry("王建国", "市长")] });

        context.Leaders.ShouldBe([new LeaderEntry("欧阳祎", "市长")]);
        context.OtherNames.ShouldBe(["王建国"]);
        context.WrongWords[0].ShouldBe(new WrongWord("登陆系统", "登录系统"));
        context.WrongWords.Count.ShouldBe(WrongWordList.Usual.Count + 1);
        ProofLists.None.Over(ProofContext.None).WrongWords.ShouldBe(WrongWordList.Usual);
    }
}
