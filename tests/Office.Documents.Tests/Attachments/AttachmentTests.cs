using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Tests.Attachments;

public sealed class AttachmentTests
{
    private static readonly AttachmentLimits s_limits = new() { Count = 3, TotalSize = 2 * 1024 * 1024 };
    private static readonly StoredFile s_file = new(new string('a', 64), "名单.pdf", "application/pdf", 1000);

    [Fact]
    public void Attachments_follow_each_other_in_order()
    {
        var first = Added(s_file);
        var second = Added(s_file with { Name = "图.png" }, first);

        first.Order.ShouldBe(1);
        second.Order.ShouldBe(2);
    }

    [Fact]
    public void A_second_file_of_the_same_name_is_told_apart() =>
        Added(s_file with { Name = "名单.PDF" }, Added(s_file)).Name.ShouldBe("名单（2）.PDF");

    [Fact]
    public void One_more_than_the_limit_is_refused()
    {
        Attachment[] full = [Added(s_file), Added(s_file), Added(s_file)];

        Add(s_file, full).Fault.ShouldBe(new AttachmentFault.TooMany(3));
    }

    [Fact]
    public void More_than_the_total_is_refused() =>
        Add(s_file with { Size = 1024 * 1024 + 1 }, Added(s_file with { Size = 1024 * 1024 })).Fault
            .ShouldBe(new AttachmentFault.TotalTooLarge(2));

    private static Attachment Added(StoredFile file, params Attachment[] present) =>
        Add(file, present).Match(added => added, fault => throw new ShouldAssertException(fault.ToString()));

    private static Outcome<Attachment> Add(StoredFile file, params Attachment[] present)
    {
        var actor = new Actor(Id(1), Id(2), Id(3), Id(4), Id(5), "赵琳", "科员");
        return Attachment.Add(Id(6), Id(7), file, present, new AttachmentAct(actor, DateTimeOffset.UnixEpoch, s_limits));
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
