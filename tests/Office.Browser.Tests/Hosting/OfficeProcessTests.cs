namespace Office.Browser.Tests.Hosting;

public sealed class OfficeProcessTests(DemoOffice office)
{
    [Fact]
    public async Task The_program_prints_the_address_at_which_it_answers()
    {
        using var client = new HttpClient { BaseAddress = await office.AddressAsync() };

        var response = await client.GetAsync("health", TestContext.Current.CancellationToken);

        response.IsSuccessStatusCode.ShouldBeTrue();
    }
}
