using Bunit;
using Office.Documents.TextVersions;
using Office.Web.Features.Drafts;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Drafts;

/// <summary>Where both sides changed the same paragraph, a person sees both and chooses.</summary>
public sealed class MergeConflictsTests : ComponentContext
{
    [Fact]
    public void Both_sides_stand_beside_each_other_and_nothing_is_chosen_beforehand()
    {
        var shown = Conflicts(new MergeConflict(MergePlace.Body, "原文。", "这里改的。", "文件改的。"));

        shown.FindAll("dd").Select(side => side.TextContent).ShouldBe(["这里改的。", "文件改的。"]);
        shown.FindAll("input").Count.ShouldBe(3);
        shown.FindAll("input[checked]").ShouldBeEmpty();
    }

    [Fact]
    public void A_choice_is_kept_in_its_place()
    {
        var chosen = new MergeChoice?[2];
        var shown = Conflicts(chosen, new(MergePlace.Body, "甲", "乙", "丙"), new(MergePlace.Body, "丁", "戊", "己"));

        shown.FindAll("[data-conflict='1'] input")[1].Change(true);

        chosen.ShouldBe([null, MergeChoice.File]);
    }

    [Fact]
    public void There_is_but_one_title_and_what_was_taken_out_says_so()
    {
        var shown = Conflicts(new MergeConflict(MergePlace.Title, "甲", "乙", "丙"), new MergeConflict(MergePlace.Body, "丁", "戊", ""));

        shown.FindAll("input").Count.ShouldBe(4);
        shown.FindAll("dd")[3].TextContent.ShouldBe("（已删去）");
    }

    private IRenderedComponent<MergeConflicts> Conflicts(params MergeConflict[] conflicts) => Conflicts(new MergeChoice?[conflicts.Length], conflicts);

    private IRenderedComponent<MergeConflicts> Conflicts(MergeChoice?[] chosen, params MergeConflict[] conflicts) =>
        Render<MergeConflicts>(list => list.Add(p => p.Conflicts, conflicts).Add(p => p.Chosen, chosen));
}
