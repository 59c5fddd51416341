using Office.Documents.Dispatches;
using Office.Testing;
using Office.Web.Features.Drafts;

namespace Office.Web.Tests.Features.Drafts;

public sealed class AddresseeTests
{
    private static readonly Guid[] s_counties = [SequentialIds.Make(1), SequentialIds.Make(2)];
    private static readonly Guid s_bureau = SequentialIds.Make(3);

    [Fact]
    public void A_collective_name_is_one_line_of_the_form_and_a_recipient_per_organ()
    {
        Addressee[] addressees = [new("各县（区）人民政府", s_counties), new("市财政局", [s_bureau])];

        Addressee.ToRecipients(addressees, RecipientKind.Main).ShouldBe(
        [
            new(s_counties[0], "各县（区）人民政府", RecipientKind.Main, 0),
            new(s_counties[1], "各县（区）人民政府", RecipientKind.Main, 1),
            new(s_bureau, "市财政局", RecipientKind.Main, 2),
        ]);
    }

    [Fact]
    public void What_was_saved_is_read_back_in_the_order_of_the_page()
    {
        Recipient[] recipients =
        [
            new(s_bureau, "市财政局", RecipientKind.Main, 2),
            new(s_counties[1], "各县（区）人民政府", RecipientKind.Main, 1),
            new(s_counties[0], "各县（区）人民政府", RecipientKind.Main, 0),
            new(s_bureau, "市财政局", RecipientKind.Copy, 0),
        ];

        var read = Addressee.Of(["各县（区）人民政府", "市财政局"], recipients, RecipientKind.Main);

        read.Select(addressee => addressee.PrintedName).ShouldBe(["各县（区）人民政府", "市财政局"]);
        read[0].Organs.ShouldBe(s_counties);
    }

    [Fact]
    public void A_name_that_stands_for_nobody_yet_stays_on_the_page() =>
        Addressee.Of(["各有关单位"], [], RecipientKind.Main).ShouldHaveSingleItem().Organs.ShouldBeEmpty();

    [Fact]
    public void A_name_that_is_in_no_directory_is_a_recipient_of_its_own_and_comes_back_as_it_was()
    {
        Addressee[] addressees = [new("各直属机构", []), new("市财政局", [s_bureau]), new("铜江军分区", [])];

        var recipients = Addressee.ToRecipients(addressees, RecipientKind.Main).ToList();

        recipients.ShouldBe(
        [
            new(null, "各直属机构", RecipientKind.Main, 0),
            new(s_bureau, "市财政局", RecipientKind.Main, 1),
            new(null, "铜江军分区", RecipientKind.Main, 2),
        ]);
        Addressee.Of([], recipients, RecipientKind.Main).Select(one => (one.PrintedName, one.IsOuter))
            .ShouldBe([("各直属机构", true), ("市财政局", false), ("铜江军分区", true)]);
    }

    [Fact]
    public void An_organ_that_is_named_twice_receives_once() => Addressee
        .ToRecipients([new("各县（区）人民政府", s_counties), new("青梧县人民政府", [s_counties[0]])], RecipientKind.Main)
        .Count().ShouldBe(2);
}
