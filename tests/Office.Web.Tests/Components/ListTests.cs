using Bunit;
using Microsoft.AspNetCore.Components;
using Office.Web.Components;

namespace Office.Web.Tests.Components;

public sealed class ListTests : ComponentContext
{
    private static readonly Row[] Rows = [new(new Guid(1, 0, 0, new byte[8]), "关于防汛的通知", IsUnread: true), new(new Guid(2, 0, 0, new byte[8]), "关于用地的请示", IsUnread: false)];

    private IReadOnlySet<Guid> _selected = new HashSet<Guid>();
    private TableSort? _sort;

    [Fact]
    public void A_row_leads_where_it_says()
    {
        var table = RenderTable();
        table.FindAll("a[data-open]").Select(link => link.GetAttribute("href")).ShouldBe(["/d/关于防汛的通知", "/d/关于用地的请示"]);
    }

    [Fact]
    public void Unread_is_said_in_words_too()
    {
        var table = RenderTable();
        table.FindAll("tbody tr")[0].TextContent.ShouldContain("未读");
        table.FindAll("tbody tr")[1].TextContent.ShouldNotContain("未读");
    }

    [Fact]
    public void Choosing_a_row_tells_its_key()
    {
        RenderTable().FindAll("input[data-pick]")[1].Change(true);
        _selected.ShouldBe([Rows[1].Id]);
    }

    [Fact]
    public void Sorting_twice_turns_the_order()
    {
        var table = RenderTable();
        table.Find("button.sort").Click();
        _sort.ShouldBe(new TableSort("title"));
        table.Render(p => p.Add(t => t.Sort, _sort));
        table.Find("th[aria-sort]").GetAttribute("aria-sort").ShouldBe("ascending");
        table.Find("button.sort").Click();
        _sort.ShouldBe(new TableSort("title", Descending: true));
    }

    [Fact]
    public void A_tree_opens_what_leads_to_a_name_found_by_its_initials()
    {
        var tree = RenderUnits("oywl");
        tree.FindAll("[role=treeitem]").Select(item => item.GetAttribute("data-name")).ShouldBe(["办公室", "欧阳文澜"]);
    }

    [Fact]
    public void A_filter_without_a_match_says_so() =>
        RenderUnits("zzz").Find("[role=status]").TextContent.ShouldContain("zzz");

    [Fact]
    public void Moving_a_chosen_official_up_changes_the_order()
    {
        IReadOnlyList<PickerNode> chosen = [new(new Guid(1, 0, 0, new byte[8]), "甲"), new(new Guid(2, 0, 0, new byte[8]), "乙")];
        var picker = Render<OfficialPicker>(p => p
            .Add(o => o.Label, "会签人员").Add(o => o.Roots, chosen).Add(o => o.Chosen, chosen)
            .Add(o => o.ChosenChanged, EventCallback.Factory.Create<IReadOnlyList<PickerNode>>(this, next => chosen = next)));
        picker.Find("[aria-label='上移：乙']").Click();
        chosen.Select(node => node.Text).ShouldBe(["乙", "甲"]);
    }

    private IRenderedComponent<DataTable<Row>> RenderTable() => Render<DataTable<Row>>(p => p
        .Add(t => t.Caption, "待办").Add(t => t.Items, Rows).Add(t => t.Key, row => row.Id).Add(t => t.RowName, row => row.Title)
        .Add(t => t.Href, row => "/d/" + row.Title).Add(t => t.Unread, row => row.IsUnread)
        .Add(t => t.SelectedChanged, EventCallback.Factory.Create<IReadOnlySet<Guid>>(this, next => _selected = next))
        .Add(t => t.OnSort, EventCallback.Factory.Create<TableSort>(this, sort => _sort = sort))
        .AddChildContent<Column<Row>>(c => c
            .Add(column => column.Title, "标题").Add(column => column.Name, "title").Add(column => column.Card, CardPlace.Title)
            .Add(column => column.ChildContent, row => row.Title)));

    private IRenderedComponent<Tree<PickerNode>> RenderUnits(string filter) => Render<Tree<PickerNode>>(p => p
        .Add(t => t.Label, "机关").Add(t => t.Filter, filter).Add(t => t.Children, node => node.Below)
        .Add(t => t.Key, node => node.Id).Add(t => t.Text, node => node.Text).Add(t => t.Initials, node => node.Initials)
        .Add(t => t.Roots, [new PickerNode(new Guid(1, 0, 0, new byte[8]), "办公室", Children: [new(new Guid(2, 0, 0, new byte[8]), "欧阳文澜", "oywl"), new(new Guid(3, 0, 0, new byte[8]), "陈堃", "ck")], IsOfficial: false)]));

    private sealed record Row(Guid Id, string Title, bool IsUnread);
}
