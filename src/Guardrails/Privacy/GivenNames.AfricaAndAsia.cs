namespace Homeroom.Guardrails.Privacy;

internal static partial class GivenNames
{
    private const string AfricaAndMiddleEast = """
        abdi abdul abdullah abebe adaeze ade adebayo aisha akua ali alia amal amani amara amina aminata amir amira anwar arash asha ayaan aya ayesha ayodele
        babajide bashir bilal chidi chidinma chinedu chioma dalia dariush demba desta dina ebele efua ehab eitan elham emeka esi fadi farah farid fatima fatou
        fatoumata femi folake ghassan habiba hadiya hakim hala hamza hana hanan hasan hassan hiba hodan hussein ibrahim idris ifeoma iman imani ines ismail issa
        jabari jamila kamau karim khadija khalid kofi kwabena kwame kwesi lamar layal leyla lina mahmoud makena malaika mamadou mariam maryam mehdi mohamed
        mohammad mohammed mona moshe muhammad mustafa nadine nasir ngozi nia njeri noor nour nura nuru obinna olumide omar osama oumar rahma rami rania rasheed
        rashid reza rima sade saeed safiya said salim salma samir samira sana sefu selam shadi shira simba siti tariq temitope tesfaye thabo thandiwe uchenna
        wanjiku yael yara yasmin yasmine yonas youssef yusuf zahra zainab zainabu zara zawadi ziad zola zuri
        """;

    private const string Asia = """
        aanya aarav aditi aditya aiko akash akira alisha amit amrita anaya anh anika anil anita anjali ankit anushka apinya aravind arjun arun arya ayumi bao
        bayani bhavna binh chandra chau chen cheng chitra cong daiki dalisay deepa deepak dev devi dewi dhruv duc eun farhan feng gita gurpreet hai hana
        hao haruka haruto harpreet hien hina hinata hiroshi hoa hong huang hui huong hyun ichiro indira ishaan jae jia jing jisoo jiwoo jun kabir kai kaito kamala
        kana karthik kavita kavya kazuki keiko kenji khanh kim kiran kiri krishna lakshmi lan lani lei leilani li lien ling linh liko liu mahesh mai malia manoj
        mao mariko meera mei mina minh ming minji mitra nalani nam nanami naoko neha ngan ngoc nguyen nikhil nisha nozomi nur padma parvati phuong ping prakash
        pranav preeti priya quang quoc rahul raj raja rajesh rani ravi reyansh rin ritu rohan rohit sakura sandeep sanjay satoshi seojun seo shanti sharma shin
        shreya simran sora suda sunil sunita suresh takashi takeshi tala tamiko tane thanh thao thi thuy tien trang tuan tuyen uma usha vang vihaan vijay vikram
        vinh wei wen xia xiao xin xiong xuan yan yash yi ying yong yui yuki yuna yuto zhang zhen zhi
        """;
}
